package org.gradphoto.kiosk.adapter.qr.trial;

import static org.gradphoto.kiosk.adapter.qr.trial.Damage.between;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * The rotating QR on the board as a phone's main camera sees it from the line: the middle of a 12-megapixel photo, 4000 pixels across 69 degrees (a lens of 26 mm
 * on the small format), held by hand.
 */
public final class BoardPhoto {

    /** From one pixel to the next on a 24-inch monitor of 1920 x 1080, millimetres. */
    public static final double PIXEL_MILLIMETRES = 0.2768;

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1050;
    /** Half of 4000 pixels over the tangent of half of 69.4 degrees. */
    private static final double FOCAL = 2888;

    private static final double MILLIMETRES = 1000;

    private BoardPhoto() {}

    /**
     * Takes the picture.
     *
     * @param modules of the code, {@code [row][column]}, true is dark
     * @param modulePixels side of a module on the board, pixels of the monitor
     * @param metres from the phone to the code
     * @param degrees how far aside the phone is held
     */
    public static BufferedImage taken(
            boolean[][] modules, double modulePixels, double metres, double degrees, long seed) {
        Random random = new Random(seed);
        double distance = metres * MILLIMETRES / (modulePixels * PIXEL_MILLIMETRES);
        double seen = FOCAL / distance;
        Conditions hand = new Conditions(
                seen,
                between(random, -6, 6),
                degrees,
                between(random, -4, 4),
                between(random, 0.8, 1.3) / seen,
                between(random, 2, 6),
                between(random, 10, 40),
                between(random, 150, 210),
                0.3,
                1 / modulePixels,
                0.8f,
                false,
                false,
                between(random, 0, 0.25));
        View view = View.of(WIDTH, HEIGHT, FOCAL, distance, hand.turn(), hand.tilt(), hand.axis());
        return new Photographer(modules, hand, random).shoot(view);
    }
}
