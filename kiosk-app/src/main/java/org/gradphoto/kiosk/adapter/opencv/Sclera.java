package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;

/** Reads the white of the eyes, the only white that everybody brings: the brighter part between the lids, without the glints. */
final class Sclera {

    private static final int[][] EYES = {{33, 160, 158, 133, 153, 144}, {362, 385, 387, 263, 373, 380}};
    /** Of the lightness between the lids: above the iris, below the glints. */
    private static final double FROM = 0.6;

    private static final double TO = 0.95;
    private static final int LEAST_PIXELS = 25;
    /** What is darker than this share of the skin is a lid, a lens or a shadow. */
    private static final double LEAST_LIGHT = 0.5;

    private final LabPicture lab;
    private final PatchOutline[] eyes;

    private Sclera(HeadPatch patch, Mesh mesh) {
        lab = patch.lab();
        eyes = new PatchOutline[] {PatchOutline.of(patch, mesh, EYES[0]), PatchOutline.of(patch, mesh, EYES[1])};
    }

    /** Its mean colour; empty when the eyes are closed, too small or behind dark glasses. */
    static Optional<Lab> of(Look look) {
        return seen(look).map(Seen::white);
    }

    /** What is seen of it; empty as {@link #of}. */
    static Optional<Seen> seen(Look look) {
        return new Sclera(look.patch(), look.mesh()).white(look.skin().l() * LEAST_LIGHT);
    }

    /**
     * The white of both eyes.
     *
     * @param white its mean colour
     * @param pixels how many pixels of the head patch show it
     */
    record Seen(Lab white, int pixels) {}

    private Optional<Seen> white(double leastLight) {
        int[] levels = new int[101];
        int count = 0;
        for (PatchOutline eye : eyes) {
            count += eye.forEach(lab, (x, y) -> levels[(int) lab.l(x, y)]++);
        }
        if (count < LEAST_PIXELS) {
            return Optional.empty();
        }
        int from = level(levels, count * FROM);
        int to = level(levels, count * TO);
        MeanLab mean = new MeanLab();
        for (PatchOutline eye : eyes) {
            eye.forEach(lab, (x, y) -> {
                if (lab.l(x, y) >= from && lab.l(x, y) < to + 1) {
                    mean.add(lab.l(x, y), lab.a(x, y), lab.b(x, y));
                }
            });
        }
        return mean.get().filter(white -> white.l() >= leastLight).map(white -> new Seen(white, mean.count()));
    }

    /** The level below which so many pixels lie. */
    private static int level(int[] levels, double share) {
        double below = 0;
        for (int level = 0; level < levels.length; level++) {
            below += levels[level];
            if (below >= share) {
                return level;
            }
        }
        return levels.length - 1;
    }
}
