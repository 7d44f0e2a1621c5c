package org.gradphoto.kiosk.matting;

import java.util.Arrays;
import java.util.Optional;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;

/**
 * Says when a key is not safe. A refused photo costs the photographer a look, a wrong key costs the student the photo; so what cannot be told apart is
 * left alone. The limits were chosen on composites of every second demo person (docs/backdrop.md).
 */
final class KeySafety {

    /** Least share of the photo that has to show the backdrop well beside the person, percent. */
    private static final double LEAST_SEEN = 5;
    /** Largest share of the places beside the person that are not the backdrop, percent: things, other people, patterns. */
    private static final double MOST_STRANGE = 8;
    /** Largest share of the unknown places where the person has the backdrop's colour, percent. */
    private static final double MOST_ALIKE = 3;
    /** Person and backdrop are told apart safely from so many spreads of colour and noise on. */
    private static final double TOLD_APART = 3;
    /** Largest share of the zone just inside the outline that was not found to be wholly the person, percent. */
    private static final double MOST_SOFT = 13;

    private static final float WHOLLY = 0.95f;

    private static final float PERSON = 0.9f;
    /** Every so manieth place is looked at. */
    private static final int STRIDE = 3;

    private final Srgb srgb;

    KeySafety(Srgb srgb) {
        this.srgb = srgb;
    }

    /** What the outline and the backdrop's mean colour say. */
    Optional<PhotoProblem> doubt(Scene scene) {
        double seen = percent(Windows.count(scene.far()), scene.places());
        if (seen < LEAST_SEEN) {
            return problem(Code.BACKDROP_HIDDEN, seen, LEAST_SEEN);
        }
        return isKnown(
                        median(scene.light().red(), scene.far()),
                        median(scene.light().green(), scene.far()),
                        median(scene.light().blue(), scene.far()))
                ? Optional.empty()
                : Optional.of(PhotoProblem.of(Code.BACKDROP_COLOUR));
    }

    /** What looks strange beside the person. */
    Optional<PhotoProblem> doubt(Scene scene, Trimap trimap) {
        int strange = 0;
        for (int i = 0; i < scene.places(); i++) {
            strange += scene.far()[i] && !trimap.backdrop()[i] && !trimap.hair()[i] ? 1 : 0;
        }
        double share = percent(strange, Windows.count(scene.far()));
        return share > MOST_STRANGE ? problem(Code.BACKDROP_UNEVEN, share, MOST_STRANGE) : Optional.empty();
    }

    /** Where person and backdrop look alike. */
    Optional<PhotoProblem> doubt(Matte matte) {
        double soft = soft(matte);
        if (soft > MOST_SOFT) {
            return problem(Code.BACKDROP_LIKE_PERSON, soft, MOST_SOFT);
        }
        double alike = alike(matte);
        return alike > MOST_ALIKE ? problem(Code.BACKDROP_LIKE_PERSON, alike, MOST_ALIKE) : Optional.empty();
    }

    /** Where the outline is sure of the person and the colours are not, the person has the backdrop's colour, in whole or in stripes. */
    private static double soft(Matte matte) {
        Scene scene = matte.scene();
        int zone = 0;
        int soft = 0;
        for (int i = 0; i < scene.places(); i++) {
            if (!scene.sure()[i] && scene.likely()[i] > PERSON) {
                zone++;
                soft += matte.alpha()[i] < WHOLLY ? 1 : 0;
            }
        }
        return percent(soft, zone);
    }

    private double alike(Matte matte) {
        Trimap trimap = matte.trimap();
        MixedPixel pixel = new MixedPixel(srgb, trimap.noise());
        int unknown = 0;
        int alike = 0;
        for (int i = 0; i < matte.alpha().length; i += STRIDE) {
            if (!matte.scene().sure()[i] && !trimap.backdrop()[i] && !trimap.hair()[i]) {
                unknown++;
                pixel.look(matte.scene().light(), trimap.plate().light(), matte.near(), i);
                alike += pixel.contrast() < TOLD_APART ? 1 : 0;
            }
        }
        return percent(alike, unknown);
    }

    /** Blue from cyan to violet, or a light neutral colour. */
    private static boolean isKnown(double red, double green, double blue) {
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        boolean isBlue = blue == most && blue >= 100 && blue - red >= 40;
        boolean isNeutral = most >= 140 && most - least <= 30;
        return isBlue || isNeutral;
    }

    private double median(float[] light, boolean[] places) {
        float[] sample = new float[light.length / STRIDE + 1];
        int count = 0;
        for (int i = 0; i < light.length; i += STRIDE) {
            if (places[i]) {
                sample[count++] = light[i];
            }
        }
        Arrays.sort(sample, 0, count);
        return count == 0 ? 0 : srgb.level(sample[count / 2]);
    }

    private static double percent(int some, int all) {
        return 100.0 * some / Math.max(1, all);
    }

    private static Optional<PhotoProblem> problem(Code code, double measured, double limit) {
        return Optional.of(PhotoProblem.of(code, measured, limit));
    }
}
