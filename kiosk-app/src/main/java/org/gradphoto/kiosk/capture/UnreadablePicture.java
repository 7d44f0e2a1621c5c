package org.gradphoto.kiosk.capture;

import java.nio.file.Path;

/** A file that gives no picture. */
public final class UnreadablePicture extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why the file gives none. The screens find the sentence by the name. */
    public enum Cause {
        MISSING,
        NOT_A_PICTURE,
        TOO_LARGE
    }

    private final Cause why;

    /** Names the file and the cause. */
    public UnreadablePicture(Cause why, Path file) {
        super(why + ": " + file);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
