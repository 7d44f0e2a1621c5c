package org.gradphoto.kiosk.matting;

/**
 * Follows the backdrop from where it surely is up to the person's outline: a place joins when it looks like the plate under more or less light and its
 * light changes gently from the place before. A shadow fades in over many pixels, an edge or a strand of hair does not.
 */
final class BackdropGrowth {

    /** How dark a shadow may be, as a share of the plate's light, and how bright a lamp's spot. */
    private static final float DARKEST = 0.35f;

    private static final float BRIGHTEST = 1.25f;
    /** Largest distance from the plate's hue, as a share of the plate's light. */
    private static final float OFF_HUE = 0.07f;
    /** Largest relative change of light from a place to the next. */
    private static final float STEP = 0.022f;
    /** The light is looked at through windows of this radius, against noise. */
    private static final int SMOOTH = 2;

    private final int width;
    private final int height;
    private final float[] share;
    private final boolean[] possible;

    private BackdropGrowth(int width, int height) {
        this.width = width;
        this.height = height;
        this.share = new float[width * height];
        this.possible = new boolean[width * height];
    }

    /**
     * All places of the backdrop.
     *
     * @param seeds where it surely is
     * @param open where it may be
     */
    static boolean[] grow(Light light, Light plate, boolean[] seeds, boolean[] open) {
        BackdropGrowth growth = new BackdropGrowth(light.width(), light.height());
        growth.look(light, plate, open);
        return growth.flood(seeds);
    }

    private void look(Light light, Light plate, boolean[] open) {
        float[] r = Windows.mean(light.red(), width, height, SMOOTH);
        float[] g = Windows.mean(light.green(), width, height, SMOOTH);
        float[] b = Windows.mean(light.blue(), width, height, SMOOTH);
        for (int i = 0; i < share.length; i++) {
            float pr = plate.red()[i];
            float pg = plate.green()[i];
            float pb = plate.blue()[i];
            float power = pr * pr + pg * pg + pb * pb;
            float s = (r[i] * pr + g[i] * pg + b[i] * pb) / power;
            float dr = r[i] - s * pr;
            float dg = g[i] - s * pg;
            float db = b[i] - s * pb;
            share[i] = s;
            possible[i] =
                    open[i] && s > DARKEST && s < BRIGHTEST && dr * dr + dg * dg + db * db < OFF_HUE * OFF_HUE * power;
        }
    }

    private boolean[] flood(boolean[] seeds) {
        boolean[] grown = new boolean[share.length];
        int[] queue = new int[share.length];
        int end = 0;
        for (int i = 0; i < share.length; i++) {
            if (seeds[i] && possible[i]) {
                grown[i] = true;
                queue[end++] = i;
            }
        }
        for (int next = 0; next < end; next++) {
            int i = queue[next];
            int x = i % width;
            end = join(i, i - 1, x > 0, grown, queue, end);
            end = join(i, i + 1, x < width - 1, grown, queue, end);
            end = join(i, i - width, i >= width, grown, queue, end);
            end = join(i, i + width, i < share.length - width, grown, queue, end);
        }
        return grown;
    }

    private int join(int from, int to, boolean inside, boolean[] grown, int[] queue, int end) {
        if (!inside || grown[to] || !possible[to] || Math.abs(share[to] - share[from]) > STEP) {
            return end;
        }
        grown[to] = true;
        queue[end] = to;
        return end + 1;
    }
}
