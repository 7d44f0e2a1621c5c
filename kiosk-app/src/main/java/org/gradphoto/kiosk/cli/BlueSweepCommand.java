package org.gradphoto.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.sweep.ColourSweep;
import org.gradphoto.kiosk.rules.sweep.SweepChart;
import org.gradphoto.kiosk.rules.sweep.Wardrobe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code blue-sweep DIR --out FILE}: draws what the rule about blue clothes decides on people dressed in every colour. */
@Command(
        name = "blue-sweep",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:sweep.description}",
        mixinStandardHelpOptions = true)
public final class BlueSweepCommand implements Callable<Integer> {

    private static final String RULE = "clothing-not-blue";

    private final PictureFiles files;
    private final Function<PhotoProfile, Wardrobe> wardrobes;
    private final Supplier<Rulebook> rulebook;
    private final Function<String, Optional<PhotoProfile>> profiles;
    private final SweepChart chart;
    private final Words words = new Words();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", descriptionKey = "sweep.folder")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "sweep.out")
    private Path out = Path.of("");

    @Option(names = "--most", paramLabel = "N", defaultValue = "12", descriptionKey = "sweep.most")
    private int most;

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "national-blue", descriptionKey = "option.profile")
    private String profile = "";

    /**
     * A sweep with these parts.
     *
     * @param wardrobes opens a wardrobe before a profile's backdrop
     * @param profiles finds a profile by its name
     */
    public BlueSweepCommand(
            PictureFiles files,
            Function<PhotoProfile, Wardrobe> wardrobes,
            Supplier<Rulebook> rulebook,
            Function<String, Optional<PhotoProfile>> profiles,
            SweepChart chart) {
        this.files = files;
        this.wardrobes = wardrobes;
        this.rulebook = rulebook;
        this.profiles = profiles;
        this.chart = chart;
    }

    @Override
    public Integer call() {
        Optional<PhotoProfile> chosen = profiles.apply(profile);
        if (chosen.isEmpty()) {
            return refuse("profile.unknown", profile);
        }
        Rulebook rules = rulebook.get();
        if (rules.rules().stream().noneMatch(rule -> rule.id().equals(RULE))) {
            return refuse("sweep.rule-off", RULE);
        }
        try (Wardrobe wardrobe = wardrobes.apply(chosen.get())) {
            return sweep(new ColourSweep(wardrobe, facts -> outcome(rules, facts)));
        }
    }

    private int sweep(ColourSweep sweep) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path picture : all.filter(BlueSweepCommand::isPicture).sorted().toList()) {
                if (sweep.people() < most) {
                    add(sweep, picture);
                }
            }
        } catch (IOException fault) {
            return refuse("sweep.no-folder", folder);
        }
        if (sweep.people() == 0) {
            return refuse("sweep.nobody", folder);
        }
        return drawn(sweep);
    }

    private int drawn(ColourSweep sweep) {
        try {
            chart.draw(sweep.rows(), out);
        } catch (IOException fault) {
            return refuse("sweep.not-written", out);
        }
        PrintWriter console = spec.commandLine().getOut();
        console.println(words.say("sweep.done", sweep.people(), out));
        sweep.rows().forEach(row -> console.println(SweepLine.of(row)));
        console.flush();
        return ExitCode.DONE;
    }

    /** An unreadable file is named and the others go on. */
    private void add(ColourSweep sweep, Path picture) {
        try {
            sweep.add(files.read(picture));
        } catch (UnreadablePicture fault) {
            err().println(words.unreadable(fault, picture));
        }
    }

    private static Outcome outcome(Rulebook rules, PortraitFacts facts) {
        return rules.judge(facts).findings().stream()
                .filter(finding -> finding.rule().equals(RULE))
                .map(Finding::outcome)
                .findFirst()
                .orElse(Outcome.CANNOT_JUDGE);
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(".jpg", ".jpeg", ".png").anyMatch(name::endsWith);
    }

    private int refuse(String key, Object about) {
        err().println(words.say(key, about));
        return ExitCode.COULD_NOT;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
