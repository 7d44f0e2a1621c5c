package org.gradphoto.kiosk.rules;

/** What a school makes of a broken rule. */
public enum Policy {
    /** The photo cannot be accepted without an override and its reason. */
    BLOCK,
    /** The photographer is told and decides. */
    WARN,
    /** The rule is not asked. */
    OFF
}
