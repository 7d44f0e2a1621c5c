package org.gradphoto.kiosk.adapter.opencv.headwear;

import org.gradphoto.kiosk.capture.Picture;

/**
 * Draws a head covering over a bare head: a knitted hat, a cap, a brimmed hat, a beret, a band, a scarf, a hood or a turban, of any cloth and fit. Not to be
 * taken for real by a person; enough for a model to learn that what covers hair and is not hair is worn.
 */
public final class DrawnHeadwear {

    private final HeadPlace head;
    private final Chance chance;
    private final Canvas canvas;
    private final Cloth cloth;

    private DrawnHeadwear(Picture picture, HeadPlace head, long seed) {
        this.head = head;
        this.chance = new Chance(seed);
        this.canvas = new Canvas(picture);
        this.cloth = Cloth.random(chance);
    }

    /** Kinds of head coverings. */
    public enum Kind {
        KNITTED,
        CAP,
        BRIMMED,
        BERET,
        BAND,
        SCARF,
        TURBAN;

        /** The kind that the number stands for; caps and bands, which are the hardest to see, come twice as often. */
        static Kind of(int number) {
            Kind[] often = {KNITTED, CAP, CAP, BRIMMED, BERET, BAND, BAND, SCARF, SCARF, TURBAN};
            return often[Math.floorMod(number, often.length)];
        }
    }

    /** The picture of a level head with a covering of any kind drawn by lot; the same seed gives the same picture. */
    public static Picture over(Picture picture, HeadPlace head, long seed) {
        return over(picture, head, Kind.of(new Chance(seed).below(10)), seed);
    }

    /** The same with a covering of this kind. */
    public static Picture over(Picture picture, HeadPlace head, Kind kind, long seed) {
        DrawnHeadwear drawn = new DrawnHeadwear(picture, head, seed);
        switch (kind) {
            case KNITTED -> drawn.knitted();
            case CAP -> drawn.cap();
            case BRIMMED -> drawn.brimmed();
            case BERET -> drawn.beret();
            case BAND -> drawn.band();
            case SCARF -> drawn.scarf();
            case TURBAN -> drawn.turban();
        }
        return drawn.canvas.picture();
    }

    private double softness() {
        return chance.between(1, 3);
    }

    /** What sits on the head down to a line, a little wider than the face and higher than the hair. */
    private Shape dome(double line, double wide, double tall, double bend) {
        double beside = head.half() * wide;
        return Shape.ellipse(head.centre(), line, beside, Math.max(8, line - head.hairTop() + tall))
                .and(Shape.above(head.centre(), line, bend, beside));
    }

    private void knitted() {
        double line = chance.between(head.faceTop(), head.brows() - 3);
        double bend = chance.between(-10, 8);
        Shape hat = dome(line, chance.between(1.02, 1.3), chance.between(3, 28), bend);
        canvas.lay(hat, cloth, softness());
        if (chance.in(0.6)) {
            double dark = chance.between(0.75, 0.95);
            canvas.lay(hat.and(Shape.below(line - chance.between(10, 24))), darker(dark), 2);
        }
    }

    private void cap() {
        double line = chance.between(head.faceTop() - 0.6 * head.hair(), head.brows() - 3);
        canvas.lay(
                dome(line, chance.between(1.02, 1.3), chance.between(3, 28), chance.between(-10, 8)),
                cloth,
                softness());
        double deep = chance.between(6, 18);
        double wide = head.half() * chance.between(0.8, 1.15);
        double aside = head.centre() + chance.between(-8, 8);
        canvas.shade(Shape.ellipse(aside, line + deep, wide, deep * 1.3), chance.between(0, 0.35), 8);
        Cloth brim = chance.in(0.6) ? darker(chance.between(0.5, 0.95)) : Cloth.random(chance);
        canvas.lay(Shape.ellipse(aside, line, wide, deep).and(Shape.below(line - 3)), brim, 2);
        if (chance.in(0.6)) {
            double badge = line - (line - head.hairTop()) * chance.between(0.3, 0.6);
            canvas.lay(
                    Shape.ellipse(aside, badge, chance.between(6, 22), chance.between(4, 10)), Cloth.random(chance), 2);
        }
    }

    private void brimmed() {
        double line = chance.between(head.faceTop() - 0.6 * head.hair(), head.brows() - 3);
        Shape crown = dome(line, chance.between(1.02, 1.3), chance.between(3, 28), 0);
        canvas.lay(crown, cloth, softness());
        double deep = chance.between(5, 24);
        Shape brim = Shape.ellipse(
                head.centre(), line + chance.between(-6, 3), head.half() * chance.between(1.5, 2.4), deep);
        canvas.lay(brim, darker(chance.between(0.6, 1.1)), 2);
        if (chance.in(0.6)) {
            double ribbon = line - deep;
            double wide = chance.between(3, 8);
            canvas.lay(
                    crown.and(Shape.below(ribbon - 2 * wide)).and(Shape.above(head.centre(), ribbon, 0, 1)),
                    Cloth.random(chance),
                    2);
        }
    }

    private void beret() {
        double line = chance.between(head.faceTop() - 0.6 * head.hair(), head.faceTop());
        double aside = head.centre() + chance.between(-14, 14);
        Shape beret = Shape.ellipse(
                        aside,
                        line,
                        head.half() * chance.between(1.2, 1.6),
                        Math.max(8, line - head.hairTop() + chance.between(3, 28)))
                .and(Shape.above(aside, line, chance.between(-6, 6), head.half()));
        canvas.lay(beret, cloth, softness());
    }

    private void band() {
        double top = chance.between(head.hairTop() + 2, head.brows() - 10);
        double end = chance.between(head.faceTop(), head.eyes() + 6);
        Shape arc = Shape.ellipse(
                head.centre(),
                head.eyes(),
                head.half() * chance.between(1, 1.25),
                Math.max(8, (head.eyes() - top) * chance.between(0.9, 1.1)));
        canvas.lay(Shape.rim(arc, chance.between(2.5, 9)).and(Shape.above(head.centre(), end, 0, 1)), cloth, 2);
        if (chance.in(0.3)) {
            double aside = head.centre() + chance.between(-40, 40);
            canvas.lay(Shape.ellipse(aside, top, chance.between(8, 20), chance.between(6, 14)), cloth, 2);
        }
    }

    private void scarf() {
        double middle = (head.faceTop() + head.chin()) / 2;
        double tall = (head.chin() - head.faceTop()) / 2 * chance.between(0.95, 1.15);
        Shape face = Shape.ellipse(head.centre(), middle, head.half() * chance.between(0.9, 1.1), tall);
        double wide = head.half() * chance.between(1.25, 1.6);
        double high = Math.max(8, head.eyes() - head.hairTop() + chance.between(2, 20));
        Shape over = Shape.ellipse(head.centre(), head.eyes(), wide, high);
        Shape beside = (x, y) -> y < head.eyes() ? over.outside(x, y) : Math.abs(x - head.centre()) - wide;
        double end = chance.in(0.7) ? 2 * head.chin() : chance.between(head.eyes(), head.chin() + 30);
        canvas.lay(Shape.around(face).and(beside).and(Shape.above(head.centre(), end, 0, 1)), cloth, 2.5);
    }

    private void turban() {
        double line = chance.between(head.faceTop() - 4, head.brows() - 4);
        double lean = chance.between(-0.8, 0.8);
        double turns = 2 * Math.PI / chance.between(8, 18);
        Cloth wound =
                (x, y) -> scaled(cloth.at(x, y), 1 + 0.18 * Math.sin((y + lean * Math.abs(x - head.centre())) * turns));
        canvas.lay(dome(line, chance.between(1.15, 1.45), chance.between(14, 36), chance.between(-6, 16)), wound, 2);
    }

    private Cloth darker(double share) {
        return (x, y) -> scaled(cloth.at(x, y), share);
    }

    private static double[] scaled(double[] bgr, double share) {
        return new double[] {bgr[0] * share, bgr[1] * share, bgr[2] * share};
    }
}
