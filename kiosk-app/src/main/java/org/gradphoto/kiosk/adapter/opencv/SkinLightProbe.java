package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.portrait.Confidence;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures what light does to the skin: one half darker, shine, red pupils, a cast of colour, a colour that no skin has. */
final class SkinLightProbe implements Probe {

    /** Points of the mesh around parts of plain skin, in order. */
    private static final int[] LEFT_CHEEK = {117, 50, 205, 187, 123};

    private static final int[] RIGHT_CHEEK = {346, 280, 425, 411, 352};
    private static final int[] FOREHEAD = {103, 67, 109, 10, 338, 297, 332, 334, 9, 105};
    private static final int[] NOSE = {193, 48, 2, 278, 417};
    private static final int[][] EYES = {{33, 133}, {362, 263}};

    /** Shine is nearly white, much lighter than the cheeks and has lost most of their colour. */
    private static final double SHINE_FROM = 85;

    private static final double SHINE_ABOVE_SKIN = 15;
    private static final double SHINE_CHROMA = 0.6;
    /** Of the width of the eye: the pupil with some of the iris. */
    private static final double PUPIL = 0.16;
    /** Redness that no iris, lid or corner of an eye has. */
    private static final double RED = 38;

    private static final double RED_ABOVE_SKIN = 15;
    /** Pixels of the white of the eyes: so many tell its colour surely. */
    private static final double ENOUGH_SCLERA = 25;
    /** Grey of this lightness shows what a cast does. */
    private static final double MIDDLE_GREY = 60;

    private final KnownBackdrop known;

    /** A probe that knows the colour the backdrop should have. */
    SkinLightProbe(Rgb backdrop) {
        known = new KnownBackdrop(backdrop);
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(
                Measure.CHEEK_DIFFERENCE,
                Measure.SKIN_SHINE,
                Measure.RED_EYE,
                Measure.LIGHT_CAST,
                Measure.SKIN_OFF_COLOUR);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        return Map.of(
                Measure.CHEEK_DIFFERENCE, cheekDifference(look),
                Measure.SKIN_SHINE, shine(look),
                Measure.RED_EYE, redEye(look),
                Measure.LIGHT_CAST,
                        new Fact.Measured(
                                cast(known.light(look).undoing()), look.mesh().bounds(), eyesSeen(look)),
                Measure.SKIN_OFF_COLOUR,
                        new Fact.Measured(
                                Skin.offColour(look.skin()), look.mesh().bounds()));
    }

    private static Fact cheekDifference(Look look) {
        double left = lightness(look, LEFT_CHEEK);
        double right = lightness(look, RIGHT_CHEEK);
        int[] darker = left < right ? LEFT_CHEEK : RIGHT_CHEEK;
        return new Fact.Measured(Math.abs(left - right), look.mesh().around(darker));
    }

    private static double lightness(Look look, int[] part) {
        LabPicture lab = look.patch().lab();
        MeanLab mean = new MeanLab();
        PatchOutline.of(look.patch(), look.mesh(), part)
                .forEach(lab, (x, y) -> mean.add(lab.l(x, y), lab.a(x, y), lab.b(x, y)));
        return mean.get().map(Lab::l).orElse(0.0);
    }

    /** The shine of the part that shines most: a glint on the nose is as bad as one on the forehead. */
    private static Fact shine(Look look) {
        LabPicture lab = look.patch().lab();
        Lab skin = look.skin();
        Fact.Measured most = new Fact.Measured(0, look.mesh().bounds());
        for (int[] part : new int[][] {FOREHEAD, NOSE, LEFT_CHEEK, RIGHT_CHEEK}) {
            int[] shining = new int[1];
            int all = PatchOutline.of(look.patch(), look.mesh(), part).forEach(lab, (x, y) -> {
                boolean bright = lab.l(x, y) > Math.max(SHINE_FROM, skin.l() + SHINE_ABOVE_SKIN);
                shining[0] += bright && Math.hypot(lab.a(x, y), lab.b(x, y)) < SHINE_CHROMA * skin.chroma() ? 1 : 0;
            });
            double share = shining[0] / (double) Math.max(1, all);
            if (share > most.value()) {
                most = new Fact.Measured(share, look.mesh().around(part));
            }
        }
        return most;
    }

    private static Fact redEye(Look look) {
        LabPicture lab = look.patch().lab();
        double red = Math.max(RED, look.skin().a() + RED_ABOVE_SKIN);
        Fact.Measured most = new Fact.Measured(0, look.mesh().around(EYES[0]));
        for (int[] eye : EYES) {
            Spot middle = look.patch().fromPicture(look.mesh().mean(eye));
            double reach = PUPIL
                    * look.patch()
                            .fromPicture(look.mesh().at(eye[0]))
                            .distance(look.patch().fromPicture(look.mesh().at(eye[1])));
            int reds = 0;
            int all = 0;
            for (int y = (int) (middle.y() - reach); y <= middle.y() + reach; y++) {
                for (int x = (int) (middle.x() - reach); x <= middle.x() + reach; x++) {
                    if (lab.has(x, y)) {
                        all++;
                        reds += lab.a(x, y) > red ? 1 : 0;
                    }
                }
            }
            double share = reds / (double) Math.max(1, all);
            if (share > most.value()) {
                most = new Fact.Measured(share, look.mesh().around(eye));
            }
        }
        return most;
    }

    /** Without the white of the eyes nothing tells a cast from a complexion. */
    private static Confidence eyesSeen(Look look) {
        int pixels = Sclera.seen(look).map(Sclera.Seen::pixels).orElse(0);
        return Confidence.of(pixels / ENOUGH_SCLERA, Fact.Why.LITTLE_SEEN);
    }

    private static double cast(SceneLight.Undoing undoing) {
        return Math.hypot(undoing.a(MIDDLE_GREY, 0), undoing.b(MIDDLE_GREY, 0));
    }
}
