package org.gradphoto.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gradphoto.kiosk.accuracy.Accuracy;
import org.gradphoto.kiosk.accuracy.AccuracyRun;
import org.gradphoto.kiosk.accuracy.ErrorSheet;
import org.gradphoto.kiosk.accuracy.HeldOutReader;
import org.gradphoto.kiosk.accuracy.LabelFault;
import org.gradphoto.kiosk.accuracy.LabelledFolder;
import org.gradphoto.kiosk.accuracy.LabelledPicture;
import org.gradphoto.kiosk.accuracy.Mistake;
import org.gradphoto.kiosk.accuracy.RuleAccuracy;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.rules.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code accuracy DIR}: holds the shooting rules against what people wrote about labelled pictures. */
@Command(
        name = "accuracy",
        resourceBundle = AccuracyWords.BUNDLE,
        description = "${bundle:accuracy.description}",
        mixinStandardHelpOptions = true)
public final class AccuracyCommand implements Callable<Integer> {

    private final PictureFiles files;
    private final Function<PhotoProfile, HeldOutReader> readers;
    private final Supplier<Rulebook> rulebook;
    private final Function<String, Optional<PhotoProfile>> profiles;
    private final ErrorSheet errors;
    private final Words words = new Words();
    private final AccuracyWords own = new AccuracyWords();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", descriptionKey = "accuracy.folder")
    private Path folder = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "national-blue",
            descriptionKey = "accuracy.profile")
    private String profile = "";

    @Option(names = "--json", descriptionKey = "accuracy.json")
    private boolean json;

    @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "accuracy.sheet")
    private Optional<Path> sheet = Optional.empty();

    /**
     * A measurement with these parts.
     *
     * @param readers opens a reader for a profile's backdrop; asked once for each thread
     * @param profiles finds a profile by its name
     * @param errors draws the mistakes when asked
     */
    public AccuracyCommand(
            PictureFiles files,
            Function<PhotoProfile, HeldOutReader> readers,
            Supplier<Rulebook> rulebook,
            Function<String, Optional<PhotoProfile>> profiles,
            ErrorSheet errors) {
        this.files = files;
        this.readers = readers;
        this.rulebook = rulebook;
        this.profiles = profiles;
        this.errors = errors;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<PhotoProfile> chosen = profiles.apply(profile);
        if (chosen.isEmpty()) {
            err().println(words.say("profile.unknown", profile));
            return ExitCode.COULD_NOT;
        }
        try {
            return measure(LabelledFolder.read(folder), chosen.get());
        } catch (LabelFault fault) {
            err().println(own.fault(fault, folder));
            return ExitCode.COULD_NOT;
        }
    }

    private int measure(List<LabelledPicture> pictures, PhotoProfile chosen) throws InterruptedException {
        Accuracy accuracy = new AccuracyRun(files, () -> readers.apply(chosen), rulebook.get()).judge(pictures);
        accuracy.unreadable().forEach(fault -> err().println(words.unreadable(fault, fault.file())));
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? AccuracyJson.of(accuracy) : new AccuracyTable(accuracy, own).text());
        sheet.ifPresent(file -> draw(accuracy, file));
        out.flush();
        return accuracy.sightings().isEmpty() ? ExitCode.COULD_NOT : ExitCode.DONE;
    }

    private void draw(Accuracy accuracy, Path file) {
        List<Mistake> mistakes = accuracy.rules().stream()
                .map(RuleAccuracy::mistakes)
                .flatMap(List::stream)
                .toList();
        try {
            // What is printed with --json is one object and nothing else.
            PrintWriter to = json ? err() : spec.commandLine().getOut();
            if (mistakes.isEmpty()) {
                to.println(own.say("accuracy.no-mistakes"));
            }
            errors.draw(mistakes, file).forEach(page -> to.println(own.say("accuracy.page", page)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
