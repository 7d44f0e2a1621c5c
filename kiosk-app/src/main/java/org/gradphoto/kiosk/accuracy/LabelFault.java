package org.gradphoto.kiosk.accuracy;

import java.nio.file.Path;

/** A labelled folder that cannot be used. */
public final class LabelFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong. The commands find the sentence by the name. */
    public enum Cause {
        NO_TABLE,
        NO_FILE_COLUMN,
        NO_PICTURES
    }

    private final Cause why;

    /** Names the table and the cause. */
    public LabelFault(Cause why, Path table) {
        super(why + ": " + table);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
