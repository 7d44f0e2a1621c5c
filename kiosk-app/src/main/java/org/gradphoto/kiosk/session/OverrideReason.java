package org.gradphoto.kiosk.session;

/** Why a photographer lets a broken blocking rule stand; recorded with the photo. */
public enum OverrideReason {
    /** A head covering of faith; the face is free. */
    RELIGION,
    /** A medical need. */
    MEDICAL,
    /** A cultural need. */
    CULTURE,
    /** The check is wrong, as a person can see. */
    CHECK_IS_WRONG
}
