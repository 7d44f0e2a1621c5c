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
    // A fault may travel by serialization, and Path is not serializable.
    private final String file;

    /** Names the file and the cause. */
    public UnreadablePicture(Cause why, Path file) {
        super(why + ": " + file);
        this.why = why;
        this.file = file.toString();
    }

    public Cause why() {
        return why;
    }

    /** The file as it was asked for. */
    public String file() {
        return file;
    }
}
