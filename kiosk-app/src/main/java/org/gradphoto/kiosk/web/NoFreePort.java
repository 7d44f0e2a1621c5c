package org.gradphoto.kiosk.web;

/** The phone pages cannot be served: every port that was tried is taken by another program. */
public final class NoFreePort extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int first;
    private final int last;

    /** All ports from the first to the last were tried. */
    public NoFreePort(int first, int last, Throwable fault) {
        super("the ports " + first + " to " + last + " are taken", fault);
        this.first = first;
        this.last = last;
    }

    public int first() {
        return first;
    }

    public int last() {
        return last;
    }
}
