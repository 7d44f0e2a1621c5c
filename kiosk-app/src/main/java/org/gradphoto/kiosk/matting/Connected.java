package org.gradphoto.kiosk.matting;

/** Finds which places of an alpha hang together with the person. */
final class Connected {

    /** Fainter places connect nothing, or the noise of a hard JPEG hangs on to a hair; over a gap only clear ones. */
    private static final float FAINT = 0.1f;

    private static final float CLEAR = 0.2f;

    private final int width;
    private final float[] alpha;
    private final boolean[] hair;
    private final boolean[] kept;
    private final int[] queue;
    private int end;

    /**
     * Prepares the search.
     *
     * @param hair places where a gap of one pixel is bridged
     */
    Connected(int width, float[] alpha, boolean[] hair) {
        this.width = width;
        this.alpha = alpha;
        this.hair = hair;
        this.kept = new boolean[alpha.length];
        this.queue = new int[alpha.length];
    }

    /** The places that connect with these. */
    boolean[] from(boolean[] person) {
        for (int i = 0; i < person.length; i++) {
            if (person[i]) {
                keep(i);
            }
        }
        for (int next = 0; next < end; next++) {
            spread(queue[next], 1, FAINT);
            if (hair[queue[next]]) {
                spread(queue[next], 2, CLEAR);
            }
        }
        return kept;
    }

    private void spread(int from, int reach, float least) {
        int column = from % width;
        int row = from / width;
        int rows = alpha.length / width;
        for (int y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
            for (int x = Math.max(0, column - reach); x <= Math.min(width - 1, column + reach); x++) {
                int to = y * width + x;
                if (!kept[to] && alpha[to] >= least) {
                    keep(to);
                }
            }
        }
    }

    private void keep(int place) {
        kept[place] = true;
        queue[end++] = place;
    }
}
