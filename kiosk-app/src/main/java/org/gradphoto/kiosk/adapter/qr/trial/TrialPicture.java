package org.gradphoto.kiosk.adapter.qr.trial;

import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Random;
import org.gradphoto.kiosk.adapter.qr.ZxingQrCode;

/**
 * One damaged picture of a demo code, the same again from the same seed.
 *
 * @param text what the code says: a clearly labelled demo code
 */
record TrialPicture(Damage damage, long seed, String text, BufferedImage picture) {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    /** The screen of a phone, held upright, as its own screenshot shows it. */
    private static final int SCREEN_WIDTH = 1080;

    private static final int SCREEN_HEIGHT = 1920;
    private static final double FOCAL = 900;
    private static final int LEAST_BYTES = 24;
    private static final int MORE_BYTES = 90;

    /** Prints a code and takes the picture. */
    static TrialPicture of(Damage damage, long seed) {
        Random random = new Random(31 * seed + damage.ordinal());
        byte[] secret = new byte[LEAST_BYTES + random.nextInt(MORE_BYTES)];
        random.nextBytes(secret);
        String text = "DEMO-" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Conditions conditions = damage.draw(random);
        Photographer photographer = new Photographer(new ZxingQrCode().modules(text), conditions, random);
        return new TrialPicture(damage, seed, text, photographer.shoot(view(conditions)));
    }

    private static View view(Conditions conditions) {
        int width = conditions.screenshot() ? SCREEN_WIDTH : WIDTH;
        int height = conditions.screenshot() ? SCREEN_HEIGHT : HEIGHT;
        double distance = FOCAL / conditions.modulePixels();
        return View.of(width, height, FOCAL, distance, conditions.turn(), conditions.tilt(), conditions.axis());
    }
}
