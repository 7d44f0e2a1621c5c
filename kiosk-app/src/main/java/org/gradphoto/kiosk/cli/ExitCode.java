package org.gradphoto.kiosk.cli;

/** How every command ends. */
final class ExitCode {

    static final int DONE = 0;
    /** The question was answered, and the answer is no. */
    static final int NO = 1;
    /** The question could not be answered. */
    static final int COULD_NOT = 2;

    private ExitCode() {}
}
