package org.gradphoto.kiosk.adapter.opencv;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Confidence;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures how patterned the garment is, how much skin it leaves bare below the neck, and how far its outline is lost in the backdrop. */
final class GarmentShapeProbe implements Probe {

    /** Squares as wide as the face: with less garment its pattern is not seen. */
    private static final double LEAST = 0.1;
    /** From so much on there is enough to judge by. */
    private static final double ENOUGH = 0.3;
    /** Places this share of the face's width apart are compared: wider than folds are steep, narrower than most stripes. */
    private static final double APART = 0.05;

    private static final double OTHER_COLOUR = 14;
    /** Face widths below the chin: where the neck is over, and down to where shoulders are. */
    private static final double NECK_ENDS = 0.55;

    private static final double SHOULDERS_END = 1.2;
    private static final double SURELY_PERSON = 0.85;
    /** Face widths from the outline into garment and backdrop. */
    private static final double BESIDE_OUTLINE = 0.1;

    private static final double LOST = 10;
    private static final int LEAST_PLACES = 20;
    private static final double ENOUGH_PLACES = 60;
    private static final Fact NOTHING = new Fact.NotSeen(Fact.Why.NOTHING_TO_MEASURE);

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.GARMENT_PATTERN, Measure.BARE_SKIN, Measure.LOST_OUTLINE);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        return Map.of(
                Measure.GARMENT_PATTERN, pattern(look),
                Measure.BARE_SKIN, bareSkin(look),
                Measure.LOST_OUTLINE, lostOutline(look));
    }

    private static Fact pattern(Look look) {
        Garment garment = look.garment();
        if (garment.size() < LEAST) {
            return NOTHING;
        }
        LabPicture lab = look.bust().lab();
        BitSet cloth = garment.cloth();
        int apart = step(look, APART);
        int pairs = 0;
        int unlike = 0;
        for (int i = cloth.nextSetBit(0); i >= 0; i = cloth.nextSetBit(i + 1)) {
            int x = i % lab.width();
            int y = i / lab.width();
            if (x + apart < lab.width() && cloth.get(i + apart)) {
                pairs++;
                unlike += differ(lab, x, y, x + apart, y) > OTHER_COLOUR ? 1 : 0;
            }
            if (cloth.get(i + apart * lab.width())) {
                pairs++;
                unlike += differ(lab, x, y, x, y + apart) > OTHER_COLOUR ? 1 : 0;
            }
        }
        return pairs < LEAST_PLACES
                ? NOTHING
                : new Fact.Measured(unlike / (double) pairs, garment.where(), seen(garment.size() / ENOUGH));
    }

    private static Fact bareSkin(Look look) {
        Bust bust = look.bust();
        double face = look.mesh().faceWidth();
        Spot chin = look.mesh().chin();
        Skin skin = new Skin(look.skin());
        int from = Math.max(0, bust.row(chin.y() + NECK_ENDS * face));
        int to = Math.min(bust.lab().height(), bust.row(chin.y() + SHOULDERS_END * face));
        int bare = 0;
        int all = 0;
        for (int row = from; row < to; row++) {
            for (int column = 0; column < bust.lab().width(); column++) {
                if (bust.mask().at(bust.pictureX(column), bust.pictureY(row)) >= SURELY_PERSON) {
                    all++;
                    bare += skin.is(bust.lab().a(column, row), bust.lab().b(column, row)) ? 1 : 0;
                }
            }
        }
        double pixel = bust.area().width() / (double) bust.lab().width() / face;
        double size = all * pixel * pixel;
        return size < LEAST
                ? NOTHING
                : new Fact.Measured(bare / (double) all, look.garment().where(), seen(size / ENOUGH));
    }

    /** Goes down both sides of the person and compares what is just inside with what is just outside. */
    private static Fact lostOutline(Look look) {
        Bust bust = look.bust();
        LabPicture lab = bust.lab();
        int beside = step(look, BESIDE_OUTLINE);
        int places = 0;
        int lost = 0;
        for (int row = Math.max(0, bust.row(look.garment().where().y())); row < lab.height(); row++) {
            for (int side = -1; side <= 1; side += 2) {
                int edge = edge(bust, row, side);
                int out = edge + side * beside;
                int in = edge - side * beside;
                if (lab.has(out, row)
                        && lab.has(in, row)
                        && look.garment().cloth().get(row * lab.width() + in)) {
                    places++;
                    lost += differ(lab, in, row, out, row) < LOST ? 1 : 0;
                }
            }
        }
        return places < LEAST_PLACES
                ? NOTHING
                : new Fact.Measured(lost / (double) places, look.garment().where(), seen(places / ENOUGH_PLACES));
    }

    private static Confidence seen(double share) {
        return Confidence.of(share, Fact.Why.LITTLE_SEEN);
    }

    /** The outermost column of the person in a row, seen from a side of the bust. */
    private static int edge(Bust bust, int row, int side) {
        int width = bust.lab().width();
        double y = bust.pictureY(row);
        for (int i = 0; i < width; i++) {
            int column = side < 0 ? i : width - 1 - i;
            if (bust.mask().at(bust.pictureX(column), y) >= 0.5) {
                return column;
            }
        }
        return side < 0 ? width : -1;
    }

    private static int step(Look look, double faceWidths) {
        Bust bust = look.bust();
        return (int) Math.max(
                1,
                Math.round(faceWidths
                        * look.mesh().faceWidth()
                        * bust.lab().width()
                        / bust.area().width()));
    }

    private static double differ(LabPicture lab, int x, int y, int otherX, int otherY) {
        double colours = Math.hypot(lab.a(x, y) - lab.a(otherX, otherY), lab.b(x, y) - lab.b(otherX, otherY));
        return Math.hypot(lab.l(x, y) - lab.l(otherX, otherY), colours);
    }
}
