package org.gradphoto.kiosk.photo;

import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/** Holds the picture of a photo file against the windows and the backdrop of a profile. */
final class SceneCheck {

    /** Width of the photo for which the measuring errors below hold. */
    private static final double OF_WIDTH = 480;
    /**
     * Measuring errors, pixels of a photo 480 wide: more than any difference between the file and where the head was meant to lie that was seen in 98 photos of portraits
     * (5.6 at the hair top, 1.5 at the eyes, 2.8 in face width, 1.8 at the centre; docs/photo-standard.md).
     */
    private static final double HAIR_ERROR = 8;

    private static final double EYE_ERROR = 4;
    private static final double FACE_ERROR = 8;
    private static final double CENTRE_ERROR = 4;
    private static final double TILT_ERROR = 2;
    /**
     * Where a photo fails for blur, and where it begins to be doubted. Of 12 demo people, the sharp photos have 22 to 98; blurred with a sigma of 1 pixel 6 to 28, of 1.5
     * pixels 4 to 14, of 2 pixels 3 to 8 ({@code SceneLimitsTest}).
     */
    private static final double BLURRED_BELOW = 10;

    private static final double SHARP_FROM = 18;

    private SceneCheck() {}

    /**
     * Checks what can be seen.
     *
     * @param sized whether the file has the size of the profile, so that its windows can be applied
     */
    static void check(PhotoScene scene, PhotoProfile profile, boolean sized, Problems problems) {
        if (scene.head().isEmpty()) {
            problems.fail(PhotoProblem.of(Code.NO_CLEAR_FACE));
            return;
        }
        if (sized) {
            head(scene.head().get(), profile, problems);
        }
        double tilt = Math.abs(scene.tilt().orElse(0));
        double level = profile.windows().tiltTolerance();
        problems.above(tilt, level, level + TILT_ERROR, Code.EYES_NOT_LEVEL);
        scene.sharpness().ifPresent(sharpness -> sharpness(sharpness, problems));
        scene.backdrop().ifPresent(backdrop -> backdrop(backdrop, profile.backgroundLimits(), problems));
    }

    private static void head(HeadGeometry head, PhotoProfile profile, Problems problems) {
        double size = profile.width() / OF_WIDTH;
        problems.outside(profile.hairTop(), head.hairTop(), HAIR_ERROR * size, Code.HAIR_TOP_OUTSIDE);
        problems.outside(profile.eyeLine(), head.eyeLine(), EYE_ERROR * size, Code.EYE_LINE_OUTSIDE);
        problems.outside(profile.faceWidth(), head.faceWidth(), FACE_ERROR * size, Code.FACE_WIDTH_OUTSIDE);
        profile.windows()
                .chin()
                .ifPresent(chin -> problems.outside(chin, head.chin(), FACE_ERROR * size, Code.CHIN_OUTSIDE));
        double off = Math.abs(head.centre() - profile.width() / 2.0);
        double allowed = profile.centreTolerance();
        problems.above(off, allowed, allowed + CENTRE_ERROR * size, Code.NOT_CENTRED);
    }

    private static void sharpness(double sharpness, Problems problems) {
        if (sharpness < BLURRED_BELOW) {
            problems.fail(PhotoProblem.of(Code.BLURRED, sharpness, BLURRED_BELOW));
        } else if (sharpness < SHARP_FROM) {
            problems.doubt(PhotoProblem.of(Code.BLURRED, sharpness, SHARP_FROM));
        }
    }

    private static void backdrop(BackdropFacts backdrop, BackgroundLimits limits, Problems problems) {
        double never = limits.binding() ? 1 : Double.POSITIVE_INFINITY;
        problems.above(backdrop.distance(), limits.tolerance() / 2, limits.tolerance() * never, Code.BACKGROUND_COLOUR);
        problems.above(
                backdrop.unevenness(), limits.unevenness() / 2, limits.unevenness() * never, Code.BACKGROUND_UNEVEN);
    }
}
