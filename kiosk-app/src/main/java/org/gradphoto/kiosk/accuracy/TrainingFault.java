package org.gradphoto.kiosk.accuracy;

/** Labelled pictures that nothing can be learned from. */
public final class TrainingFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is missing. The commands find the sentence by the name. */
    public enum Cause {
        FEW_VISIBLE,
        FEW_COVERED,
        FEW_SOURCES
    }

    private final Cause why;
    private final long found;
    private final long needed;

    /** Names the cause, how many there are and how many it takes. */
    public TrainingFault(Cause why, long found, long needed) {
        super(why + ": " + found + " of " + needed);
        this.why = why;
        this.found = found;
        this.needed = needed;
    }

    public Cause why() {
        return why;
    }

    public long found() {
        return found;
    }

    public long needed() {
        return needed;
    }
}
