package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.sweep.Dye;
import org.gradphoto.kiosk.rules.sweep.Tint;
import org.gradphoto.kiosk.rules.sweep.Wardrobe;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/** Dyes the garment of a portrait: the mean colour becomes the dye's, the folds stay, and what a screen cannot show is cut off as a camera would. */
public final class DyedClothes implements Wardrobe {

    /** Squares as wide as the face: less garment is not worth dyeing. */
    private static final double LEAST_GARMENT = 0.3;
    /** The screens' exponent, by which a gain of light becomes one of pixel values. */
    private static final double GAMMA = 2.2;
    /** Folds of dark cloth are not deeper than those it had. */
    private static final double DEEPEST_FOLDS = 1.2;

    private final Sight sight;
    private final ClothingProbe probe;

    /** A wardrobe before a backdrop that should have this colour. */
    public DyedClothes(Path models, Rgb backdrop) {
        sight = new Sight(models);
        probe = new ClothingProbe(backdrop);
    }

    @Override
    public Optional<Function<Dye, PortraitFacts>> person(Picture picture, Tint light) {
        Picture lit = lit(picture, light);
        return sight.see(lit)
                .look()
                .filter(look -> look.garment().size() >= LEAST_GARMENT)
                .map(look -> dye -> new PortraitFacts(
                        lit.bounds(),
                        List.of(),
                        Optional.empty(),
                        probe.take(look.with(dyed(look.bust(), look.garment(), dye, light)))));
    }

    private static Picture lit(Picture picture, Tint light) {
        if (light.strength() == 0) {
            return picture;
        }
        try (MatScope scope = new MatScope()) {
            return Pictures.fromMat(lit(Pictures.toMat(picture, scope), light, scope));
        }
    }

    private static Mat lit(Mat bgr, Tint light, MatScope scope) {
        Mat lit = scope.mat();
        Scalar gains = new Scalar(
                Math.pow(light.blue(), 1 / GAMMA),
                Math.pow(light.green(), 1 / GAMMA),
                Math.pow(light.red(), 1 / GAMMA));
        Core.multiply(bgr, gains, lit);
        return lit;
    }

    /** The bust, which is under the light already, with a garment of the dye under the same light. */
    private static Bust dyed(Bust bust, Garment garment, Dye dye, Tint light) {
        LabPicture worn = bust.lab();
        byte[] pixels = worn.bytes();
        double mean = garment.cloth().stream()
                .mapToDouble(i -> worn.l(i % worn.width(), i / worn.width()))
                .average()
                .orElse(1);
        double depth = Math.min(DEEPEST_FOLDS, dye.lightness() / Math.max(1, mean));
        byte[] dyed = pixels.clone();
        garment.cloth().stream().forEach(i -> {
            double l = dye.lightness() + (worn.l(i % worn.width(), i / worn.width()) - mean) * depth;
            double chroma = dye.chroma() * Math.max(0, Math.min(1.5, l / dye.lightness()));
            dyed[3 * i] = level(l * 255 / 100);
            dyed[3 * i + 1] = level(128 + chroma * Math.cos(Math.toRadians(dye.hue())));
            dyed[3 * i + 2] = level(128 + chroma * Math.sin(Math.toRadians(dye.hue())));
        });
        LabPicture shown = shown(new LabPicture(worn.width(), worn.height(), dyed), light);
        byte[] whole = pixels.clone();
        garment.cloth().stream().forEach(i -> System.arraycopy(shown.bytes(), 3 * i, whole, 3 * i, 3));
        return new Bust(bust.area(), new LabPicture(worn.width(), worn.height(), whole), bust.mask());
    }

    /** The colour of cloth of a dye under a light, as a screen shows it: blue, green, red. */
    static Scalar shown(Dye dye, Tint light) {
        byte[] pixel = {
            level(dye.lightness() * 255 / 100),
            level(128 + dye.chroma() * Math.cos(Math.toRadians(dye.hue()))),
            level(128 + dye.chroma() * Math.sin(Math.toRadians(dye.hue())))
        };
        try (MatScope scope = new MatScope()) {
            Mat mat = scope.keep(new Mat(1, 1, CvType.CV_8UC3));
            mat.put(0, 0, pixel);
            Imgproc.cvtColor(mat, mat, Imgproc.COLOR_Lab2BGR);
            return new Scalar(lit(mat, light, scope).get(0, 0));
        }
    }

    private static byte level(double value) {
        return (byte) Math.round(Math.max(0, Math.min(255, value)));
    }

    /** The picture as a screen shows it, under a light. */
    private static LabPicture shown(LabPicture lab, Tint light) {
        try (MatScope scope = new MatScope()) {
            Mat mat = scope.keep(new Mat(lab.height(), lab.width(), CvType.CV_8UC3));
            mat.put(0, 0, lab.bytes());
            Imgproc.cvtColor(mat, mat, Imgproc.COLOR_Lab2BGR);
            return new Tray(scope).lab(lit(mat, light, scope));
        }
    }

    @Override
    public void close() {
        sight.close();
    }
}
