package org.gradphoto.kiosk.queue;

/** Why a number should never have been given out. The screens find the words by the name. */
public enum VoidReason {
    /** It was given on the code of somebody else. */
    WRONG_CODE,
    /** The same person has another number. */
    DUPLICATE,
    /** It was a trial. */
    TEST
}
