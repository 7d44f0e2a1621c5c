package org.gradphoto.kiosk.rules;

/** What a rule says of a picture. */
public enum Outcome {
    /** The rule is kept. */
    PASSED,
    /** The rule is broken. */
    FAILED,
    /** The value lies where only a person can tell. */
    ASK,
    /** The value could not be measured. Never counts as kept. */
    CANNOT_JUDGE
}
