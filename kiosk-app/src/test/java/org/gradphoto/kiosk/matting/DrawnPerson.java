package org.gradphoto.kiosk.matting;

import org.gradphoto.kiosk.photo.Rgb;

/** A drawn head with hair and shoulders whose alpha is known: soft at the outline, shaded and a little grainy inside. */
final class DrawnPerson {

    private static final Rgb SKIN = new Rgb(214, 170, 140);
    private static final Rgb HAIR = new Rgb(38, 32, 30);
    private static final int CELLS = 96;

    private DrawnPerson() {}

    /** The person in clothes of this colour. */
    static Cutout in(Rgb clothes) {
        Srgb srgb = new Srgb();
        Light light = Light.empty(Cutout.WIDTH, Cutout.HEIGHT);
        float[] alpha = new float[Cutout.WIDTH * Cutout.HEIGHT];
        for (int i = 0; i < alpha.length; i++) {
            double x = i % Cutout.WIDTH;
            double y = i / Cutout.WIDTH;
            double hair = inside(x, y, 240, 240, 128, 170);
            double shoulders = inside(x, y, 240, 680, 235, 250);
            Rgb colour = inside(x, y, 240, 270, 100, 140) > 0.5 ? SKIN : hair >= shoulders ? HAIR : clothes;
            double shade = 0.92 + 0.08 * Math.sin(x * 0.9) * Math.sin(y * 0.7);
            alpha[i] = (float) Math.max(hair, shoulders);
            light.red()[i] = (float) (alpha[i] * shade * srgb.linear(colour.red()));
            light.green()[i] = (float) (alpha[i] * shade * srgb.linear(colour.green()));
            light.blue()[i] = (float) (alpha[i] * shade * srgb.linear(colour.blue()));
        }
        return new Cutout("drawn", light, alpha);
    }

    /** 1 inside an ellipse, 0 outside, softly over two pixels. */
    private static double inside(double x, double y, double cx, double cy, double rx, double ry) {
        double away = (Math.hypot((x - cx) / rx, (y - cy) / ry) - 1) * Math.min(rx, ry);
        return Math.max(0, Math.min(1, 0.5 - away / 2));
    }

    /** What a network would say of the outline: coarse, soft and a little too large. */
    static Plane outline(Cutout person) {
        float[] soft = Windows.mean(person.alpha(), Cutout.WIDTH, Cutout.HEIGHT, 4);
        float[] cells = new float[CELLS * CELLS];
        for (int i = 0; i < cells.length; i++) {
            int x = (int) ((i % CELLS + 0.5) * Cutout.WIDTH / CELLS);
            int y = (int) ((i / CELLS + 0.5) * Cutout.HEIGHT / CELLS);
            cells[i] = Math.min(1, 1.2f * soft[y * Cutout.WIDTH + x]);
        }
        return new Plane(CELLS, CELLS, cells);
    }
}
