package org.gradphoto.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.portrait.PortraitReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code photo-speed FILE...}: how long a frame takes to become a standard photo that was read back and checked. */
@Command(
        name = "photo-speed",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:photo-speed.description}",
        mixinStandardHelpOptions = true)
public final class PhotoSpeedCommand implements Callable<Integer> {

    private final PictureFiles files;
    private final Function<PhotoProfile, PortraitReader> readers;
    private final Function<PhotoProfile, Standardizer> standardizers;
    private final Function<String, Optional<PhotoProfile>> profiles;
    private final Words words = new Words();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "speed.files")
    private List<Path> paths = List.of();

    @Option(names = "--frames", paramLabel = "N", defaultValue = "200", descriptionKey = "photo-speed.frames")
    private int frames;

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "national-blue", descriptionKey = "option.profile")
    private String profile = "";

    /** A measurement of standardizers for a profile. */
    public PhotoSpeedCommand(
            PictureFiles files,
            Function<PhotoProfile, PortraitReader> readers,
            Function<PhotoProfile, Standardizer> standardizers,
            Function<String, Optional<PhotoProfile>> profiles) {
        this.files = files;
        this.readers = readers;
        this.standardizers = standardizers;
        this.profiles = profiles;
    }

    @Override
    public Integer call() {
        Optional<PhotoProfile> chosen = profiles.apply(profile);
        if (chosen.isEmpty()) {
            return couldNot(words.say("profile.unknown", profile));
        }
        if (frames < 1) {
            return couldNot(words.say("speed.frames.too-few", frames));
        }
        Map<Picture, PortraitFacts> measured = new IdentityHashMap<>();
        try (PortraitReader reader = readers.apply(chosen.get())) {
            for (Path path : paths) {
                try {
                    Picture picture = files.read(path);
                    measured.put(picture, reader.read(picture));
                } catch (UnreadablePicture fault) {
                    return couldNot(words.unreadable(fault, path));
                }
            }
        }
        measure(measured, chosen.get());
        return ExitCode.DONE;
    }

    private void measure(Map<Picture, PortraitFacts> measured, PhotoProfile forPhotos) {
        Standardizer standardizer = standardizers.apply(forPhotos);
        ReadingSpeed speed = new ReadingSpeed(List.copyOf(measured.keySet()), frames);
        String line = speed.measure(picture -> Optional.ofNullable(measured.get(picture))
                .ifPresent(facts -> standardizer.standardize(facts, picture, forPhotos)));
        PrintWriter out = spec.commandLine().getOut();
        out.println(words.say("speed.head", frames));
        out.println(words.say("photo-speed.keep", line));
        out.flush();
    }

    private int couldNot(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return ExitCode.COULD_NOT;
    }
}
