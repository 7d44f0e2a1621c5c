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
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.gradphoto.kiosk.adapter.opencv.SelfieOutline;

/**
 * {@code BackdropAccuracy DIR [--json] [--every N]}: composes each cut-out of a folder (RGBA, true alpha) before 24 backdrops, keys them and prints how far alpha is
 * from the truth, beside two baselines: the outline alone, and the outline through a guided filter. The same folder gives the same numbers.
 */
final class BackdropAccuracy {

    private static final int DRAWS = 2000;

    private final PrintStream out;

    private BackdropAccuracy(PrintStream out) {
        this.out = out;
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException {
        new BackdropAccuracy(System.out).run(Path.of(arguments[0]), List.of(arguments));
    }

    private void run(Path folder, List<String> options) throws IOException {
        boolean json = options.contains("--json");
        int every = options.contains("--every") ? Integer.parseInt(options.get(options.indexOf("--every") + 1)) : 1;
        ChromaKey key = new ChromaKey(new SelfieOutline(Path.of("assets/models")));
        List<AccuracyResult> results = new ArrayList<>();
        List<AccuracyCase> cases =
                cases(folder).stream().filter(one -> one.number() % every == 0).toList();
        for (AccuracyCase one : cases) {
            AccuracyResult result = one.run(key);
            results.add(result);
            if (json) {
                print(result);
            }
        }
        if (!json) {
            print(results);
        }
    }

    /** Every second person was used to choose the parameters; the others only measure. */
    private static List<AccuracyCase> cases(Path folder) throws IOException {
        List<AccuracyCase> cases = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Cutout person = Cutout.read(file);
            boolean learned = files.indexOf(file) % 2 == 0;
            for (AccuracyCase.Paint paint : AccuracyCase.Paint.values()) {
                for (PlateKind kind : PlateKind.values()) {
                    cases.add(new AccuracyCase(person, learned, paint, kind, cases.size()));
                }
            }
        }
        return cases;
    }

    private void print(AccuracyResult result) {
        out.printf(
                Locale.ROOT,
                "{\"person\":\"%s\",\"learned\":%b,\"paint\":\"%s\",\"kind\":\"%s\",\"quality\":%d,\"strands\":%b,\"moved\":%b,\"blond\":%b,"
                        + "\"outcome\":\"%s\",\"mse\":%.6f,\"mask_mse\":%.6f,\"guided_mse\":%.6f,\"sad\":%.4f,\"gradient\":%.4f,\"worst\":%d}%n",
                result.of().person().name(),
                result.of().learned(),
                result.of().paint(),
                result.of().kind(),
                result.of().quality(),
                result.of().hasStrands(),
                result.of().isMoved(),
                result.of().isBlond(),
                result.outcome(),
                result.band().mse(),
                result.maskBand().mse(),
                result.guidedBand().mse(),
                result.band().sad(),
                result.band().gradient(),
                result.worst());
    }

    private void print(List<AccuracyResult> results) {
        Map<String, Integer> outcomes = new TreeMap<>();
        results.forEach(result -> outcomes.merge(result.outcome(), 1, Integer::sum));
        out.printf("%d composites: %s%n%n", results.size(), outcomes);
        out.println(
                "Keyed composites, unknown band (10 px around the mixed pixels); ours / mask alone / mask + guided filter");
        out.printf(
                "%-22s %4s  %-25s %-20s %-20s %s%n",
                "", "n", "MSE x 1000", "SAD", "gradient", "MSE below the better baseline");
        List<AccuracyResult> keyed =
                results.stream().filter(AccuracyResult::isKeyed).toList();
        row("people not learned on", keyed, result -> !result.of().learned());
        row("people learned on", keyed, result -> result.of().learned());
        for (AccuracyCase.Paint paint : AccuracyCase.Paint.values()) {
            row(
                    paint.name().toLowerCase(Locale.ROOT),
                    keyed,
                    result -> result.of().paint() == paint);
        }
        for (PlateKind kind : PlateKind.values()) {
            row(
                    kind.name().toLowerCase(Locale.ROOT),
                    keyed,
                    result -> result.of().kind() == kind);
        }
        row("single hairs", keyed, result -> result.of().hasStrands());
        row("motion blur", keyed, result -> result.of().isMoved());
        row("blond hair", keyed, result -> result.of().isBlond());
        whole(keyed);
        worst(keyed);
    }

    private void row(String name, List<AccuracyResult> keyed, Predicate<AccuracyResult> which) {
        List<AccuracyResult> some = keyed.stream().filter(which).toList();
        if (some.isEmpty()) {
            return;
        }
        double[] range = range(some);
        out.printf(
                Locale.ROOT,
                "%-22s %4d  %6.2f / %6.2f / %6.2f  %4.2f / %4.2f / %4.2f  %4.2f / %4.2f / %4.2f   %.1f %% (%.1f to %.1f)%n",
                name,
                some.size(),
                1000 * mean(some, r -> r.band().mse()),
                1000 * mean(some, r -> r.maskBand().mse()),
                1000 * mean(some, r -> r.guidedBand().mse()),
                mean(some, r -> r.band().sad()),
                mean(some, r -> r.maskBand().sad()),
                mean(some, r -> r.guidedBand().sad()),
                mean(some, r -> r.band().gradient()),
                mean(some, r -> r.maskBand().gradient()),
                mean(some, r -> r.guidedBand().gradient()),
                below(some),
                range[0],
                range[1]);
    }

    private void whole(List<AccuracyResult> keyed) {
        out.printf(
                Locale.ROOT,
                "%nWhole photo, all keyed: MSE x 1000 %.3f / %.3f / %.3f, SAD %.2f / %.2f / %.2f%n",
                1000 * mean(keyed, r -> r.whole().mse()),
                1000 * mean(keyed, r -> r.maskWhole().mse()),
                1000 * mean(keyed, r -> r.guidedWhole().mse()),
                mean(keyed, r -> r.whole().sad()),
                mean(keyed, r -> r.maskWhole().sad()),
                mean(keyed, r -> r.guidedWhole().sad()));
    }

    private void worst(List<AccuracyResult> keyed) {
        long within = keyed.stream().filter(r -> r.worst() <= 2).count();
        out.printf(
                "Finished backdrop 4 px and more beside the person: within 2 levels of the colour everywhere in %d of %d%n",
                within, keyed.size());
        keyed.stream()
                .filter(r -> r.worst() > 2)
                .forEach(r -> out.printf(
                        "  %d levels: %s %s %s quality %d strands %b%n",
                        r.worst(),
                        r.of().person().name(),
                        r.of().paint(),
                        r.of().kind(),
                        r.of().quality(),
                        r.of().hasStrands()));
    }

    private static double below(List<AccuracyResult> some) {
        double baseline = Math.min(mean(some, r -> r.maskBand().mse()), mean(some, r -> r.guidedBand()
                .mse()));
        return 100 * (1 - mean(some, r -> r.band().mse()) / baseline);
    }

    /** 95 % interval by drawing the composites again with replacement (bootstrap). */
    private static double[] range(List<AccuracyResult> some) {
        Random random = new Random(99);
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<AccuracyResult> drawn = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                drawn.add(some.get(random.nextInt(some.size())));
            }
            draws[draw] = below(drawn);
        }
        Arrays.sort(draws);
        return new double[] {draws[DRAWS / 40], draws[DRAWS - 1 - DRAWS / 40]};
    }

    private static double mean(List<AccuracyResult> some, ToDoubleFunction<AccuracyResult> value) {
        return some.stream().mapToDouble(value).average().orElse(0);
    }
}
