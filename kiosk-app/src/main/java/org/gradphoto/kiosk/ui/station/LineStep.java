package org.gradphoto.kiosk.ui.station;

/** What the photographer does with the line and the session, one key each; the texts are found by the name. */
public enum LineStep {
    /** Call the selected number now. */
    CALL_THIS,
    /** Let it go before the others. */
    PRIORITY,
    /** Send it to another station. */
    TRANSFER,
    /** Bind it to the code that is scanned next. */
    REBIND,
    /** It should never have been given out. */
    VOID,
    /** Take it out of the line. */
    TAKE_OUT,
    /** Serve the person whose code was scanned at the chair. */
    SERVE_SCANNED,
    /** Show or hide the last steps. */
    UNDO_LIST,
    /** Stop calling for a while, or go on. */
    PAUSE,
    /** Give out no more numbers, or give them again. */
    NUMBERS,
    /** Close the session, or open the next. */
    SESSION,
    /** Call from another line, where there are several. */
    LANE
}
