package org.gradphoto.kiosk.matting;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPortraitReader;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.Rgb;

/**
 * {@code HairTopAccuracy DIR}: composes each cut-out of a folder (RGBA, true alpha) before plain and shadowed backdrops, with and without single hairs that stand
 * up, and prints how far the measured hair top is from the true one, in pixels of a photo of 480 x 640. The same folder gives the same numbers.
 */
final class HairTopAccuracy {

    private static final int QUALITY = 90;
    private static final int STRANDS = 30;
    private static final double NOISE = 1.5;

    private final PrintStream out;
    private final OpenCvPortraitReader reader =
            new OpenCvPortraitReader(Path.of("assets/models"), new Rgb(100, 197, 255));
    private final Map<String, List<Double>> off = new TreeMap<>();
    private int unseen;

    private HairTopAccuracy(PrintStream out) {
        this.out = out;
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException {
        new HairTopAccuracy(System.out).run(Path.of(arguments[0]));
    }

    private void run(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
        int number = 0;
        for (Path file : files) {
            Cutout person = Cutout.read(file);
            for (AccuracyCase.Paint paint : AccuracyCase.Paint.values()) {
                for (Shade shade : Shade.values()) {
                    measure(person, paint, shade, false, number++);
                    measure(person, paint, shade, true, number++);
                }
            }
        }
        print();
        reader.close();
    }

    /** Where shadows of the head fall. */
    enum Shade {
        NONE(0, 0),
        BESIDE(30, 15),
        ABOVE(0, -25),
        FAR_ABOVE(10, -60);

        private final int right;
        private final int down;

        Shade(int right, int down) {
            this.right = right;
            this.down = down;
        }

        /** The light that the shadow of this person, softened over so many pixels, leaves of the backdrop's. */
        float[] factor(float[] alpha, double strength, int soft) {
            float[] factor = new float[alpha.length];
            Arrays.fill(factor, 1);
            if (this == NONE) {
                return factor;
            }
            float[] shadow = Windows.mean(
                    Windows.mean(alpha, Cutout.WIDTH, Cutout.HEIGHT, soft), Cutout.WIDTH, Cutout.HEIGHT, soft);
            for (int i = 0; i < factor.length; i++) {
                int x = Math.max(0, Math.min(Cutout.WIDTH - 1, i % Cutout.WIDTH - right));
                int y = Math.max(0, Math.min(Cutout.HEIGHT - 1, i / Cutout.WIDTH - down));
                factor[i] = (float) (1 - strength * shadow[y * Cutout.WIDTH + x]);
            }
            return factor;
        }
    }

    private void measure(Cutout person, AccuracyCase.Paint paint, Shade shade, boolean hairy, int number)
            throws IOException {
        Random random = new Random(4_000_000L + number);
        Cutout who = hairy ? person.withStrands(random, STRANDS) : person;
        float[] factor = shade.factor(person.alpha(), 0.3 + 0.3 * random.nextDouble(), 4 + random.nextInt(10));
        Picture photo = Composite.of(who, paint.levels(), factor, NOISE, QUALITY, random);
        reader.read(photo)
                .head()
                .ifPresentOrElse(
                        head -> {
                            double error = head.hairTop() - Cutout.ABOVE_HAIR;
                            note("all", error);
                            note("shadow " + shade.name().toLowerCase(Locale.ROOT), error);
                            note(hairy ? "single hairs" : "no single hairs", error);
                            note("paint " + paint.name().toLowerCase(Locale.ROOT), error);
                            note("person " + person.name().substring(0, 2), error);
                        },
                        () -> unseen++);
    }

    private void note(String row, double error) {
        off.computeIfAbsent(row, name -> new ArrayList<>()).add(error);
    }

    private void print() {
        out.printf("%-20s %4s %8s %8s %8s %8s%n", "", "n", "mean", "median", "95 %", "most");
        off.forEach((row, errors) -> {
            double[] size = errors.stream().mapToDouble(Math::abs).sorted().toArray();
            out.printf(
                    Locale.ROOT,
                    "%-20s %4d %+8.2f %8.2f %8.2f %8.2f%n",
                    row,
                    size.length,
                    errors.stream().mapToDouble(error -> error).average().orElse(0),
                    size[size.length / 2],
                    size[(int) (0.95 * (size.length - 1))],
                    size[size.length - 1]);
        });
        out.printf("%d without a clear face%n", unseen);
    }
}
