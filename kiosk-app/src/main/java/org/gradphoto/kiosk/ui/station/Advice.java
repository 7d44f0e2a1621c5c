package org.gradphoto.kiosk.ui.station;

/**
 * The one sentence that matters most now, to be said aloud to the student.
 *
 * @param mood what it means for the photographer
 */
record Advice(Mood mood, String sentence) {

    /** What an advice means; its colour is found by the name. */
    enum Mood {
        /** Nobody is at the chair. */
        QUIET,
        /** Nothing stands in the way of a good photo. */
        READY,
        /** The student has to change something. */
        MEND,
        /** The photographer has to look. */
        LOOK
    }
}
