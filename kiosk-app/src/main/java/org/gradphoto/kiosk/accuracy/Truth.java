package org.gradphoto.kiosk.accuracy;

/** What a person says of a rule on a picture. */
public enum Truth {
    /** The rule is kept. */
    KEPT,
    /** The rule is broken. */
    BROKEN,
    /** Between the two, or the person could not tell: shown in the table, counted in no rate. */
    APART,
    /** The picture says nothing about this rule. */
    LEFT_OUT
}
