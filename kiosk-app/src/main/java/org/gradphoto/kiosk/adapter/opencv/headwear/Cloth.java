package org.gradphoto.kiosk.adapter.opencv.headwear;

import java.awt.Color;

/** Cloth by its light at each place: plain, striped or spotted, with folds and a side that is lit. Blue, green, red from 0 to 255. */
@FunctionalInterface
interface Cloth {

    double[] at(double x, double y);

    /** Cloth drawn by lot. */
    static Cloth random(Chance chance) {
        double[] ground = colour(chance);
        Cloth worn = pattern(chance, ground);
        Chance.Relief folds = chance.relief(chance.between(12, 40));
        Chance.Relief weave = chance.relief(3);
        double side = chance.between(-0.25, 0.25);
        double height = chance.between(-0.3, 0.3);
        return (x, y) -> {
            double light = 1
                    + 0.12 * folds.at(x, y)
                    + 0.05 * weave.at(x, y)
                    + side * (x - 144) / 100
                    + height * (y - 70) / 100;
            double[] bgr = worn.at(x, y);
            return new double[] {bgr[0] * light, bgr[1] * light, bgr[2] * light};
        };
    }

    private static Cloth pattern(Chance chance, double[] ground) {
        double[] second = colour(chance);
        if (chance.in(0.25)) {
            double angle = chance.between(0, Math.PI);
            double turns = 2 * Math.PI / chance.between(5, 25);
            double share = chance.between(-0.5, 0.5);
            return (x, y) -> Math.sin((x * Math.cos(angle) + y * Math.sin(angle)) * turns) > share ? ground : second;
        }
        if (chance.in(0.2)) {
            Chance.Relief spots = chance.relief(chance.between(4, 10));
            return (x, y) -> spots.at(x, y) > 0.3 ? ground : second;
        }
        return (x, y) -> ground;
    }

    /** Dark and white as often as hats are, any other colour for the rest. */
    private static double[] colour(Chance chance) {
        double kind = chance.between(0, 1);
        if (kind < 0.42) {
            double level = 255 * (kind < 0.3 ? chance.between(0.03, 0.25) : chance.between(0.7, 1));
            return new double[] {
                level * chance.between(0.85, 1.15),
                level * chance.between(0.85, 1.15),
                level * chance.between(0.85, 1.15)
            };
        }
        Color any = Color.getHSBColor(
                (float) chance.between(0, 1), (float) chance.between(0.2, 0.95), (float) chance.between(0.2, 0.95));
        return new double[] {any.getBlue(), any.getGreen(), any.getRed()};
    }
}
