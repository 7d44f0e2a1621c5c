package org.gradphoto.kiosk.adapter.opencv;

import java.util.BitSet;
import java.util.Optional;
import org.gradphoto.kiosk.portrait.Confidence;
import org.gradphoto.kiosk.portrait.Fact;

/**
 * What is seen of the backdrop beside the person, every second pixel of every second row of the bust.
 *
 * @param places the pixels, row by row of the bust
 * @param mean their mean colour
 * @param spread standard deviation of their distance to the mean, CIE 1976 colour difference
 * @param confidence how far it tells of the whole backdrop
 */
record Backdrop(BitSet places, Lab mean, double spread, Confidence confidence) {

    /** Every so many pixels one is looked at. */
    static final int STEP = 2;

    private static final double SURELY_NOT_PERSON = 0.1;
    /** Cells kept clear of the person, whose outline in the mask is soft. */
    private static final int CLEAR = 6;
    /** Fewer places than this share of the bust tell nothing about the whole backdrop. */
    private static final double LEAST_SHARE = 0.03;
    /** The corners above the shoulders of a head that fills the photo. */
    private static final double ENOUGH_SHARE = 0.1;

    /** The backdrop of a bust; empty when hardly anything of it is seen. */
    static Optional<Backdrop> of(Bust bust) {
        LabPicture lab = bust.lab();
        BitSet places = new BitSet(lab.width() * lab.height());
        MeanLab mean = new MeanLab();
        double squares = 0;
        for (int row = 0; row < lab.height(); row += STEP) {
            for (int column = 0; column < lab.width(); column += STEP) {
                if (bust.mask().near(bust.pictureX(column), bust.pictureY(row), CLEAR) < SURELY_NOT_PERSON) {
                    places.set(row * lab.width() + column);
                    double l = lab.l(column, row);
                    int a = lab.a(column, row);
                    int b = lab.b(column, row);
                    mean.add(l, a, b);
                    squares += l * l + a * a + b * b;
                }
            }
        }
        double share = mean.count() * (double) (STEP * STEP) / (lab.width() * lab.height());
        if (share < LEAST_SHARE) {
            return Optional.empty();
        }
        int count = mean.count();
        double meanSquare = squares / count;
        Confidence confidence = Confidence.of(share / ENOUGH_SHARE, Fact.Why.LITTLE_SEEN);
        return mean.get()
                .map(m -> new Backdrop(places, m, Math.sqrt(Math.max(0, meanSquare - m.squareSize())), confidence));
    }

    /** The colour in the middle of all, part by part: what most of the backdrop looks like, whatever stands in front of the rest. */
    Lab median(LabPicture lab) {
        int[][] levels = new int[3][256];
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            for (int part = 0; part < 3; part++) {
                levels[part][lab.bytes()[3 * i + part] & 255]++;
            }
        }
        double half = places.cardinality() / 2.0;
        return new Lab(
                middle(levels[0], half) * 100 / 255.0, middle(levels[1], half) - 128, middle(levels[2], half) - 128);
    }

    private static int middle(int[] levels, double half) {
        double below = 0;
        int level = -1;
        while (below < half) {
            below += levels[++level];
        }
        return Math.max(0, level);
    }
}
