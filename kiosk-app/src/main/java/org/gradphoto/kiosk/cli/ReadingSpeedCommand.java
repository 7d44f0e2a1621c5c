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
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reading-speed FILE...}: how fast this machine reads the live picture, and a shot, and what that takes of its memory. */
@Command(
        name = "reading-speed",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:speed.description}",
        mixinStandardHelpOptions = true)
public final class ReadingSpeedCommand implements Callable<Integer> {

    private final PictureFiles files;
    private final Function<PhotoProfile, PortraitReader> readers;
    private final Function<String, Optional<PhotoProfile>> profiles;
    private final Words words = new Words();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "speed.files")
    private List<Path> paths = List.of();

    @Option(names = "--frames", paramLabel = "N", defaultValue = "1000", descriptionKey = "speed.frames")
    private int frames;

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "national-blue", descriptionKey = "option.profile")
    private String profile = "";

    /** A measurement of readers for a profile's backdrop. */
    public ReadingSpeedCommand(
            PictureFiles files,
            Function<PhotoProfile, PortraitReader> readers,
            Function<String, Optional<PhotoProfile>> profiles) {
        this.files = files;
        this.readers = readers;
        this.profiles = profiles;
    }

    @Override
    public Integer call() {
        Optional<PhotoProfile> chosen = profiles.apply(profile);
        if (chosen.isEmpty()) {
            err().println(words.say("profile.unknown", profile));
            return ExitCode.COULD_NOT;
        }
        if (frames < 1) {
            err().println(words.say("speed.frames.too-few", frames));
            return ExitCode.COULD_NOT;
        }
        List<Picture> pictures = new ArrayList<>();
        for (Path path : paths) {
            try {
                pictures.add(files.read(path));
            } catch (UnreadablePicture fault) {
                err().println(words.unreadable(fault, path));
                return ExitCode.COULD_NOT;
            }
        }
        measure(new ReadingSpeed(pictures, frames), chosen.get());
        return ExitCode.DONE;
    }

    private void measure(ReadingSpeed speed, PhotoProfile forBackdropOf) {
        PrintWriter out = spec.commandLine().getOut();
        try (PortraitReader reader = readers.apply(forBackdropOf)) {
            out.println(words.say("speed.head", frames));
            out.println(words.say("speed.live", speed.measure(picture -> reader.read(picture, cheap -> false))));
            out.println(words.say("speed.all", speed.measure(reader::read)));
            out.flush();
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
