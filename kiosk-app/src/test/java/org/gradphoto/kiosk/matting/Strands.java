package org.gradphoto.kiosk.matting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws single hairs from the outline of a head outwards: curved, thin, fading to the tip, with known alpha. */
final class Strands {

    /** Rows of the photo in which the outline is hair for all people. */
    private static final int HAIR_ROWS = 300;

    private final Cutout cutout;
    private final Random random;

    Strands(Cutout cutout, Random random) {
        this.cutout = cutout;
        this.random = random;
    }

    void draw(int count) {
        List<Integer> outline = outline();
        for (int n = 0; n < count; n++) {
            strand(outline.get(random.nextInt(outline.size())));
        }
    }

    private List<Integer> outline() {
        List<Integer> outline = new ArrayList<>();
        float[] alpha = cutout.alpha();
        for (int y = 2; y < HAIR_ROWS; y++) {
            for (int x = 2; x < Cutout.WIDTH - 2; x++) {
                int i = y * Cutout.WIDTH + x;
                boolean edge = alpha[i] > 0.9
                        && (alpha[i - 2] < 0.1 || alpha[i + 2] < 0.1 || alpha[i - 2 * Cutout.WIDTH] < 0.1);
                if (edge && dark(i)) {
                    outline.add(i);
                }
            }
        }
        return outline;
    }

    /** Hair, not skin. */
    private boolean dark(int i) {
        return cutout.light().red()[i] < 0.15;
    }

    private void strand(int root) {
        double x = root % Cutout.WIDTH;
        double y = root / Cutout.WIDTH;
        double angle = Math.atan2(y - 200, x - Cutout.WIDTH / 2.0) + random.nextGaussian() * 0.8;
        double bend = random.nextGaussian() * 0.03;
        int length = 12 + random.nextInt(50);
        double wide = 0.5 + random.nextDouble();
        float[] colour = {
            cutout.light().red()[root],
            cutout.light().green()[root],
            cutout.light().blue()[root]
        };
        float[] cover = new float[cutout.alpha().length];
        for (int step = 0; step < length * 2; step++) {
            stamp(cover, x, y, wide * (1 - 0.6 * step / (length * 2.0)));
            x += 0.5 * Math.cos(angle);
            y += 0.5 * Math.sin(angle);
            angle += bend / 2;
        }
        lay(cover, colour);
    }

    private static void stamp(float[] cover, double x, double y, double wide) {
        for (int row = (int) y - 2; row <= (int) y + 3; row++) {
            for (int column = (int) x - 2; column <= (int) x + 3; column++) {
                if (row >= 0 && row < Cutout.HEIGHT && column >= 0 && column < Cutout.WIDTH) {
                    double inside = wide / 2 + 0.5 - Math.hypot(column - x, row - y);
                    float share = (float) Math.max(0, Math.min(Math.min(1, wide), inside));
                    int i = row * Cutout.WIDTH + column;
                    cover[i] = Math.max(cover[i], share);
                }
            }
        }
    }

    /** Lays the strand over the person: what is behind it shows through by what it does not cover. */
    private void lay(float[] cover, float[] colour) {
        float[][] channels = cutout.light().channels();
        for (int i = 0; i < cover.length; i++) {
            float share = cover[i];
            if (share > 0) {
                for (int c = 0; c < 3; c++) {
                    channels[c][i] = share * colour[c] + (1 - share) * channels[c][i];
                }
                cutout.alpha()[i] = share + (1 - share) * cutout.alpha()[i];
            }
        }
    }
}
