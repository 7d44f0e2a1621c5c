package org.gradphoto.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check FILE...}: holds pictures against the shooting rules. */
@Command(
        name = "check",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:check.description}",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private final PictureFiles files;
    private final Function<PhotoProfile, PortraitReader> readers;
    private final Supplier<Rulebook> rulebook;
    private final Function<String, Optional<PhotoProfile>> profiles;
    private final Words words = new Words();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "check.files")
    private List<Path> paths = List.of();

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "national-blue", descriptionKey = "option.profile")
    private String profile = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /**
     * A check with these parts.
     *
     * @param readers opens a portrait reader for a profile's backdrop; asked once for a run
     * @param profiles finds a profile by its name
     */
    public CheckCommand(
            PictureFiles files,
            Function<PhotoProfile, PortraitReader> readers,
            Supplier<Rulebook> rulebook,
            Function<String, Optional<PhotoProfile>> profiles) {
        this.files = files;
        this.readers = readers;
        this.rulebook = rulebook;
        this.profiles = profiles;
    }

    @Override
    public Integer call() {
        Optional<PhotoProfile> chosen = profiles.apply(profile);
        if (chosen.isEmpty()) {
            err().println(words.say("profile.unknown", profile));
            return ExitCode.COULD_NOT;
        }
        Rulebook rules = rulebook.get();
        int exit = ExitCode.DONE;
        try (PortraitReader reader = readers.apply(chosen.get())) {
            for (Path path : paths) {
                exit = Math.max(exit, check(path, reader, rules));
            }
        }
        return exit;
    }

    /** An unreadable file is named and the others go on. */
    private int check(Path path, PortraitReader reader, Rulebook rules) {
        try {
            Picture picture = files.read(path);
            long start = System.nanoTime();
            Verdict verdict = rules.judge(reader.read(picture));
            report(new CheckReport(path, verdict, (System.nanoTime() - start) / 1e6));
            return verdict.outcome() == Outcome.FAILED ? ExitCode.NO : ExitCode.DONE;
        } catch (UnreadablePicture fault) {
            err().println(words.unreadable(fault, path));
            return ExitCode.COULD_NOT;
        }
    }

    private void report(CheckReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? report.json() : report.table());
        out.flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
