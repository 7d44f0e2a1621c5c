package org.gradphoto.kiosk.accuracy;

/** Labelled pictures that nothing can be learned from. */
public final class TrainingFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is missing. The commands find the sentence by the name. */
    public enum Cause {
        FEW_VISIBLE,
        FEW_COVERED,
        FEW_KEPT,
        FEW_BROKEN,
        FEW_SOURCES
    }

    private final Cause why;
    private final String column;
    private final long found;
    private final long needed;

    /** Names the cause, the column of the labels it is about (empty when it is about all), how many there are and how many it takes. */
    public TrainingFault(Cause why, String column, long found, long needed) {
        super(why + " " + column + ": " + found + " of " + needed);
        this.why = why;
        this.column = column;
        this.found = found;
        this.needed = needed;
    }

    public Cause why() {
        return why;
    }

    /** The column of the labels; empty when it is about all. */
    public String column() {
        return column;
    }

    public long found() {
        return found;
    }

    public long needed() {
        return needed;
    }
}
