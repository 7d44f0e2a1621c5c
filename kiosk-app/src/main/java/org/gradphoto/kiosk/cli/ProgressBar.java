package org.gradphoto.kiosk.cli;

import java.io.PrintWriter;

/** How far a long run is, on one line that is written over: a bar, the count, the pace. Says nothing of a run that is over at once. */
final class ProgressBar {

    private static final long BETWEEN_NANOS = 200_000_000;
    private static final int CELLS = 30;

    private final PrintWriter out;
    private final int total;
    private final long begun = System.nanoTime();
    private long shown = begun;
    private int done;
    private boolean visible;

    ProgressBar(PrintWriter out, int total) {
        this.out = out;
        this.total = total;
    }

    /** One more is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (total > 1 && (now - shown >= BETWEEN_NANOS || (visible && done == total))) {
            shown = now;
            visible = true;
            int filled = CELLS * done / total;
            double perSecond = done * 1e9 / (now - begun);
            out.printf(
                    "\r[%s%s] %d/%d %.0f/s ", "#".repeat(filled), ".".repeat(CELLS - filled), done, total, perSecond);
            out.flush();
        }
    }

    /** Ends the line, so that what is printed next begins on one of its own. */
    void end() {
        if (visible) {
            out.println();
            out.flush();
        }
    }
}
