package org.gradphoto.kiosk.adapter.qr.trial;

import static org.gradphoto.kiosk.adapter.qr.trial.Damage.between;

import java.util.Random;

/**
 * Under what conditions a code is photographed.
 *
 * @param modulePixels side of a module in the picture
 * @param turn of the code in the picture, degrees
 * @param tilt of the code's plane against the camera, degrees
 * @param axis of the tilt, degrees
 * @param blur standard deviation of the blur, in modules
 * @param noise standard deviation of the noise, steps of 255
 * @param black what dark modules come out as, 0 to 255
 * @param range how much brighter light modules are, 0 to 255
 * @param grid how dark the gaps between the pixels of the photographed screen are, 0 to 1
 * @param gridPitch from one of its pixels to the next, in modules
 * @param jpeg quality of the file, 0 to 1
 * @param screenshot a phone's own picture of its screen instead of a photo
 * @param inverted light on dark
 * @param glare strength of a reflection that lies over a part, 0 to 1.5
 */
record Conditions(
        double modulePixels,
        double turn,
        double tilt,
        double axis,
        double blur,
        double noise,
        double black,
        double range,
        double grid,
        double gridPitch,
        float jpeg,
        boolean screenshot,
        boolean inverted,
        double glare) {

    /** A hand-held photo of fair quality. */
    static Conditions mild(Random random) {
        return new Conditions(
                between(random, 3, 7),
                between(random, -8, 8),
                between(random, 0, 10),
                between(random, 0, 360),
                between(random, 0.05, 0.2),
                between(random, 1, 5),
                between(random, 15, 40),
                between(random, 160, 200),
                0,
                1,
                0.85f,
                false,
                false,
                0);
    }

    Conditions withBlur(double modules) {
        return new Conditions(
                modulePixels,
                turn,
                tilt,
                axis,
                modules,
                noise,
                black,
                range,
                grid,
                gridPitch,
                jpeg,
                screenshot,
                inverted,
                glare);
    }

    Conditions withNoise(double steps) {
        return new Conditions(
                modulePixels,
                turn,
                tilt,
                axis,
                blur,
                steps,
                black,
                range,
                grid,
                gridPitch,
                jpeg,
                screenshot,
                inverted,
                glare);
    }

    Conditions withRange(double dark, double steps) {
        return new Conditions(
                modulePixels,
                turn,
                tilt,
                axis,
                blur,
                noise,
                dark,
                steps,
                grid,
                gridPitch,
                jpeg,
                screenshot,
                inverted,
                glare);
    }

    Conditions withTurn(double degrees) {
        return new Conditions(
                modulePixels,
                degrees,
                tilt,
                axis,
                blur,
                noise,
                black,
                range,
                grid,
                gridPitch,
                jpeg,
                screenshot,
                inverted,
                glare);
    }

    Conditions withTilt(double degrees, double about) {
        return new Conditions(
                modulePixels,
                turn,
                degrees,
                about,
                blur,
                noise,
                black,
                range,
                grid,
                gridPitch,
                jpeg,
                screenshot,
                inverted,
                glare);
    }

    Conditions withGrid(double darkness, double modules) {
        return new Conditions(
                modulePixels,
                turn,
                tilt,
                axis,
                blur,
                noise,
                black,
                range,
                darkness,
                modules,
                jpeg,
                screenshot,
                inverted,
                glare);
    }

    Conditions withJpeg(float quality) {
        return new Conditions(
                modulePixels,
                turn,
                tilt,
                axis,
                blur,
                noise,
                black,
                range,
                grid,
                gridPitch,
                quality,
                screenshot,
                inverted,
                glare);
    }

    Conditions asInverted() {
        return new Conditions(
                modulePixels,
                turn,
                tilt,
                axis,
                blur,
                noise,
                black,
                range,
                grid,
                gridPitch,
                jpeg,
                screenshot,
                true,
                glare);
    }

    Conditions withGlare(double strength) {
        return new Conditions(
                modulePixels,
                turn,
                tilt,
                axis,
                blur,
                noise,
                black,
                range,
                grid,
                gridPitch,
                jpeg,
                screenshot,
                inverted,
                strength);
    }

    /** Upright and sharp, but small, scaled by a broken factor and stored by a messenger. */
    Conditions asScreenshot(double pixels) {
        return new Conditions(pixels, 0, 0, 0, 0.05, 0, 0, 255, 0, 1, 0.4f, true, inverted, glare);
    }
}
