package org.gradphoto.kiosk.adapter.qr.trial;

import java.util.Random;

/** What makes a picture of a code hard to read. Each draws its strength from a seed; {@link #MIXED} is a little of everything. */
enum Damage {
    BLUR,
    NOISE,
    LOW_CONTRAST,
    ROTATION,
    PERSPECTIVE,
    MOIRE,
    JPEG,
    SCREENSHOT,
    INVERTED,
    GLARE,
    MIXED;

    /** The conditions of one picture with this damage. */
    Conditions draw(Random random) {
        Conditions mild = Conditions.mild(random);
        return switch (this) {
            case BLUR -> mild.withBlur(between(random, 0.3, 0.7));
            case NOISE -> mild.withNoise(between(random, 18, 55));
            case LOW_CONTRAST -> mild.withRange(between(random, 40, 150), between(random, 18, 50));
            case ROTATION -> mild.withTurn(between(random, 0, 360));
            case PERSPECTIVE -> mild.withTilt(between(random, 20, 48), between(random, 0, 360));
            case MOIRE -> mild.withGrid(between(random, 0.35, 0.85), between(random, 0.09, 0.45));
            case JPEG -> mild.withJpeg((float) between(random, 0.03, 0.15));
            case SCREENSHOT -> mild.asScreenshot(between(random, 2.1, 6));
            case INVERTED -> mild.asInverted();
            case GLARE -> mild.withGlare(between(random, 0.5, 1.2));
            case MIXED ->
                mild.withBlur(between(random, 0.15, 0.4))
                        .withNoise(between(random, 3, 12))
                        .withRange(between(random, 30, 100), between(random, 80, 150))
                        .withTurn(between(random, 0, 360))
                        .withTilt(between(random, 5, 25), between(random, 0, 360))
                        .withGrid(between(random, 0, 0.3), between(random, 0.1, 0.3))
                        .withJpeg((float) between(random, 0.25, 0.7));
        };
    }

    static double between(Random random, double low, double high) {
        return low + random.nextDouble() * (high - low);
    }
}
