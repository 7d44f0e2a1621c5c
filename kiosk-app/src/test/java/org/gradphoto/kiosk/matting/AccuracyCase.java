package org.gradphoto.kiosk.matting;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.Keying;
import org.gradphoto.kiosk.photo.Rgb;

/**
 * One composite of the benchmark: who, before which paint with which fault, sent by the camera with which JPEG quality.
 *
 * @param learned whether the person is one of those that the parameters were chosen on
 * @param number seeds everything that is random about it
 */
record AccuracyCase(Cutout person, boolean learned, Paint paint, PlateKind kind, int number) {

    private static final int[] QUALITIES = {75, 85, 92, 97};
    private static final Rgb TARGET = new Rgb(100, 197, 255);
    private static final int STRANDS = 30;
    private static final int BAND = 10;
    /** The backdrop is held against the colour where the true person is further away than this. */
    private static final int BESIDE = 4;

    /** Paints of backdrops in the field. */
    enum Paint {
        LIGHT_BLUE(100, 197, 255),
        DEEP_BLUE(67, 142, 219),
        WHITE(250, 250, 250),
        GREY(225, 225, 225);

        private final int[] levels;

        Paint(int... levels) {
            this.levels = levels;
        }

        int[] levels() {
            return levels;
        }
    }

    boolean hasStrands() {
        return number % 2 == 0;
    }

    boolean isMoved() {
        return number % 7 == 3;
    }

    boolean isBlond() {
        return number % 11 < 2;
    }

    int quality() {
        return QUALITIES[number / 3 % QUALITIES.length];
    }

    /** The person of the case: some with blond hair, some with single hairs, some moving by five pixels. */
    private Cutout who(Random random) {
        Cutout dyed = isBlond() ? person.dyed(4.5f, 3.2f, 1.8f, 0.12f) : person;
        Cutout hairy = hasStrands() ? dyed.withStrands(random, STRANDS) : dyed;
        return isMoved() ? hairy.moved(5) : hairy;
    }

    /** Keys the composite and measures. */
    AccuracyResult run(ChromaKey key) throws IOException {
        Random random = new Random(20_170_099L * 1000 + number);
        Cutout who = who(random);
        Picture photo = Composite.of(who, paint.levels, kind, quality(), random);
        Matte matte = key.matte(photo);
        Keying keying = key.normalize(photo, TARGET);
        boolean[] band = band(who);
        boolean[] whole = new boolean[band.length];
        Arrays.fill(whole, true);
        float[] mask = matte.scene().likely();
        float[] guided = new GuidedFilter(matte.scene().light(), 10, 1e-4).filter(mask);
        return new AccuracyResult(
                this,
                keying instanceof Keying.Refused refused
                        ? refused.problem().code().id()
                        : "keyed",
                errors(matte.alpha(), who, band),
                errors(mask, who, band),
                errors(guided, who, band),
                errors(matte.alpha(), who, whole),
                errors(mask, who, whole),
                errors(guided, who, whole),
                keying instanceof Keying.Keyed keyed ? worst(keyed.photo(), who) : 0);
    }

    private static MattingErrors errors(float[] alpha, Cutout who, boolean[] region) {
        return MattingErrors.of(alpha, who.alpha(), region, Cutout.WIDTH);
    }

    private static boolean[] band(Cutout who) {
        boolean[] mixed = new boolean[who.alpha().length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = who.alpha()[i] > 0.003 && who.alpha()[i] < 0.997;
        }
        return Windows.grown(mixed, Cutout.WIDTH, Cutout.HEIGHT, BAND);
    }

    private static int worst(Picture keyed, Cutout who) {
        boolean[] touched = new boolean[who.alpha().length];
        for (int i = 0; i < touched.length; i++) {
            touched[i] = who.alpha()[i] > 0;
        }
        boolean[] near = Windows.grown(touched, Cutout.WIDTH, Cutout.HEIGHT, BESIDE);
        int[] wanted = {TARGET.blue(), TARGET.green(), TARGET.red()};
        int worst = 0;
        for (int i = 0; i < 3 * near.length; i++) {
            worst = near[i / 3] ? worst : Math.max(worst, Math.abs((keyed.bgr()[i] & 255) - wanted[i % 3]));
        }
        return worst;
    }
}
