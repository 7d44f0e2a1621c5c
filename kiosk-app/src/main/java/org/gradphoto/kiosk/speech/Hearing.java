package org.gradphoto.kiosk.speech;

/** What the room hears of a call. */
public enum Hearing {
    /** What the plan wants: the sentence, or the chime alone. */
    AS_PLANNED,
    /** Only the chime, because no voice of this machine can say the sentence. */
    CHIME_ONLY,
    /** Nothing, because the site wants it so now. */
    QUIET,
    /** Nothing, because the machine has no sound output. */
    NO_SOUND
}
