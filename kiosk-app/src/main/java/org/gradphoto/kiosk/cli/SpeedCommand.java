package org.gradphoto.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.portrait.PortraitReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that works on the same pictures again and again and prints a table of what that costs. */
abstract class SpeedCommand implements Callable<Integer> {

    private final PictureFiles files;
    private final Function<PhotoProfile, PortraitReader> readers;
    private final Function<String, Optional<PhotoProfile>> profiles;
    private final Words words = new Words();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "speed.files")
    private List<Path> paths = List.of();

    @Option(names = "--frames", paramLabel = "N", defaultValue = "200", descriptionKey = "speed.frames")
    private int frames;

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "national-blue", descriptionKey = "option.profile")
    private String profile = "";

    /** A measurement with readers for a profile's backdrop. */
    SpeedCommand(
            PictureFiles files,
            Function<PhotoProfile, PortraitReader> readers,
            Function<String, Optional<PhotoProfile>> profiles) {
        this.files = files;
        this.readers = readers;
        this.profiles = profiles;
    }

    /** Measures and says each line of the table. */
    abstract void measure(List<Picture> pictures, PortraitReader reader, PhotoProfile chosen);

    /** One line of the table: what is measured by the name of its text, and what it costs. */
    final void say(String line, String cost) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(words.say(line, cost));
        out.flush();
    }

    final ReadingSpeed speed(List<Picture> pictures) {
        return new ReadingSpeed(pictures, frames);
    }

    @Override
    public final Integer call() {
        Optional<PhotoProfile> chosen = profiles.apply(profile);
        if (chosen.isEmpty()) {
            return couldNot(words.say("profile.unknown", profile));
        }
        if (frames < 1) {
            return couldNot(words.say("speed.frames.too-few", frames));
        }
        List<Picture> pictures = new ArrayList<>();
        for (Path path : paths) {
            try {
                pictures.add(files.read(path));
            } catch (UnreadablePicture fault) {
                return couldNot(words.unreadable(fault, path));
            }
        }
        spec.commandLine().getOut().println(words.say("speed.head", frames));
        try (PortraitReader reader = readers.apply(chosen.get())) {
            measure(pictures, reader, chosen.get());
        }
        return ExitCode.DONE;
    }

    private int couldNot(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return ExitCode.COULD_NOT;
    }
}
