package org.gradphoto.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.photo.BackdropPolicy;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code standardize FILE --out FILE}: makes the standard photo of a picture, or says why it cannot. */
@Command(
        name = "standardize",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:standardize.description}",
        mixinStandardHelpOptions = true)
public final class StandardizeCommand implements Callable<Integer> {

    private static final Map<String, BackdropPolicy> BACKDROPS =
            Map.of("keep", BackdropPolicy.KEEP, "normalize", BackdropPolicy.NORMALIZE);

    private final PictureFiles files;
    private final Function<PhotoProfile, PortraitReader> readers;
    private final BiFunction<PortraitReader, BackdropPolicy, Standardizer> standardizers;
    private final Function<String, Optional<PhotoProfile>> profiles;
    private final Words words = new Words();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "standardize.file")
    private Path source = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "standardize.out")
    private Path target = Path.of("");

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "national-blue", descriptionKey = "option.profile")
    private String profile = "";

    @Option(names = "--backdrop", paramLabel = "keep|normalize", descriptionKey = "standardize.backdrop")
    private String backdrop = "keep";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /**
     * A standardizing command with these parts.
     *
     * @param readers opens a portrait reader for a profile's backdrop
     * @param standardizers makes a standardizer that measures with a reader and treats backdrops like this
     * @param profiles finds a profile by its name
     */
    public StandardizeCommand(
            PictureFiles files,
            Function<PhotoProfile, PortraitReader> readers,
            BiFunction<PortraitReader, BackdropPolicy, Standardizer> standardizers,
            Function<String, Optional<PhotoProfile>> profiles) {
        this.files = files;
        this.readers = readers;
        this.standardizers = standardizers;
        this.profiles = profiles;
    }

    @Override
    public Integer call() {
        if (!BACKDROPS.containsKey(backdrop)) {
            return couldNot(words.say("backdrop.unknown", backdrop));
        }
        Optional<PhotoProfile> chosen = profiles.apply(profile);
        if (chosen.isEmpty()) {
            return couldNot(words.say("profile.unknown", profile));
        }
        try (PortraitReader reader = readers.apply(chosen.get())) {
            Picture picture = files.read(source);
            PhotoMaking making =
                    standardizers.apply(reader, policy()).standardize(reader.read(picture), picture, chosen.get());
            return finish(making, chosen.get());
        } catch (UnreadablePicture fault) {
            return couldNot(words.unreadable(fault, source));
        } catch (IOException fault) {
            return couldNot(words.say("photo.unwritable", target, fault.toString()));
        }
    }

    private BackdropPolicy policy() {
        return BACKDROPS.getOrDefault(backdrop, BackdropPolicy.KEEP);
    }

    private int finish(PhotoMaking making, PhotoProfile chosen) throws IOException {
        if (making instanceof PhotoMaking.Made made) {
            write(made.photo().jpeg());
        }
        PhotoReport report = new PhotoReport(source, target, making, chosen, words);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? report.json() : report.text());
        out.flush();
        return making instanceof PhotoMaking.Made ? ExitCode.DONE : ExitCode.NO;
    }

    /** Beside the target first, so that nobody ever finds half a photo there. */
    private void write(byte[] jpeg) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path begun = absolute.resolveSibling(absolute.getFileName() + ".part");
        Files.write(begun, jpeg);
        Files.move(begun, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private int couldNot(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return ExitCode.COULD_NOT;
    }
}
