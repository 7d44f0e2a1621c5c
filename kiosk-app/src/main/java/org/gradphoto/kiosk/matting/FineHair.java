package org.gradphoto.kiosk.matting;

/**
 * Finds single hairs in what was taken for backdrop: thin lines that stand out from the plate and hang together with the person. Two thresholds, as for
 * edges (Canny 1986): a line may fade, but has to be clear somewhere; specks of noise and dust hang together with nothing.
 */
final class FineHair {

    /** Distances from the plate in brightness, in spreads of the noise. */
    private static final float CLEAR = 5;

    private static final float FAINT = 2.4f;
    /** Places of the shortest line. */
    private static final int SHORTEST = 7;

    private final int width;
    private final boolean[] backdrop;
    private final float[] distance;
    private final boolean[] hair;
    private final int[] line;

    private FineHair(int width, boolean[] backdrop, float[] distance) {
        this.width = width;
        this.backdrop = backdrop;
        this.distance = distance;
        this.hair = new boolean[backdrop.length];
        this.line = new int[backdrop.length];
    }

    /** The places of the backdrop that single hairs cross or touch. */
    static boolean[] find(CleanPlate plate, float[] distance, boolean[] backdrop) {
        int width = plate.light().width();
        int height = plate.light().height();
        FineHair search = new FineHair(width, backdrop, distance);
        boolean[] close = Windows.grown(Windows.not(backdrop), width, height, 2);
        search.follow(close);
        return Windows.grown(search.hair, width, height, 1);
    }

    private void follow(boolean[] close) {
        boolean[] visited = new boolean[backdrop.length];
        for (int i = 0; i < backdrop.length; i++) {
            if (close[i] && isFaint(i) && !visited[i]) {
                int length = collect(i, visited);
                if (length >= SHORTEST && isClear(length)) {
                    for (int k = 0; k < length; k++) {
                        hair[line[k]] = true;
                    }
                }
            }
        }
    }

    private int collect(int start, boolean[] visited) {
        int end = 0;
        line[end++] = start;
        visited[start] = true;
        for (int next = 0; next < end; next++) {
            int x = line[next] % width;
            for (int step = 0; step < 9; step++) {
                int column = x + step % 3 - 1;
                int to = line[next] + (step / 3 - 1) * width + step % 3 - 1;
                boolean inside = column >= 0 && column < width && to >= 0 && to < visited.length;
                if (inside && !visited[to] && isFaint(to)) {
                    visited[to] = true;
                    line[end++] = to;
                }
            }
        }
        return end;
    }

    private boolean isFaint(int place) {
        return backdrop[place] && distance[place] > FAINT;
    }

    private boolean isClear(int length) {
        int clear = 0;
        for (int k = 0; k < length; k++) {
            clear += distance[line[k]] > CLEAR ? 1 : 0;
        }
        return clear >= 2;
    }
}
