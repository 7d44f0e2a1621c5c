package org.gradphoto.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.photo.BackdropPolicy;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.portrait.PortraitReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code standardize FILE... --out FILE|DIR}: makes the standard photo of each picture, or says why it cannot. */
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
    private final Function<PhotoProfile, Standardizer> standardizers;
    private final Function<String, Optional<PhotoProfile>> profiles;
    private final Words words = new Words();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "standardize.file")
    private List<Path> sources = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE|DIR", descriptionKey = "standardize.out")
    private Path target = Path.of("");

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "national-blue", descriptionKey = "option.profile")
    private String profile = "";

    @Option(names = "--backdrop", paramLabel = "keep|normalize", descriptionKey = "standardize.backdrop")
    private Optional<String> backdrop = Optional.empty();

    @Option(names = "--any-backdrop", descriptionKey = "option.any-backdrop")
    private boolean anyBackdrop;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "standardize.report")
    private Optional<Path> report = Optional.empty();

    private boolean isFolder;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /**
     * A standardizing command with these parts.
     *
     * @param readers opens a portrait reader for a profile's backdrop; asked once for each thread
     * @param standardizers makes a standardizer for a profile; asked once for each thread
     * @param profiles finds a profile by its name
     */
    public StandardizeCommand(
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
        if (backdrop.isPresent() && !BACKDROPS.containsKey(backdrop.get())) {
            return couldNot(words.say("backdrop.unknown", backdrop.get()));
        }
        Optional<PhotoProfile> named = profiles.apply(profile)
                .map(found -> backdrop.map(BACKDROPS::get).map(found::with).orElse(found));
        if (named.isEmpty()) {
            return couldNot(words.say("profile.unknown", profile));
        }
        isFolder = !(sources.size() == 1 && !Files.isDirectory(sources.get(0)) && !Files.isDirectory(target));
        List<Path> pictures = PictureList.of(sources);
        List<Path> targets = isFolder ? TargetNames.of(sources, target) : List.of(target);
        if (pictures.isEmpty()) {
            return couldNot(words.say("verify.nothing", sources.get(0)));
        }
        Optional<Path> clash = Outputs.clash(
                Stream.concat(Stream.of(report), targets.stream().map(Optional::of))
                        .toList(),
                pictures);
        if (clash.isPresent()) {
            return couldNot(words.say("output.is-input", clash.get()));
        }
        return standardize(pictures, targets, anyBackdrop ? named.get().beforeAnyBackdrop() : named.get());
    }

    private int standardize(List<Path> pictures, List<Path> targets, PhotoProfile chosen) {
        List<Integer> places =
                Stream.iterate(0, i -> i + 1).limit(pictures.size()).toList();
        List<Standardized> all = new ArrayList<>();
        ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), pictures.size());
        OverCores.<Integer, Tools, Standardized>run(
                "standardize",
                places,
                () -> new Tools(readers.apply(chosen), standardizers.apply(chosen)),
                Tools::close,
                (tools, i) -> standardize(pictures.get(i), targets.get(i), tools, chosen),
                one -> {
                    progress.step();
                    all.add(one);
                    say(one, chosen);
                });
        progress.end();
        return finish(all, chosen);
    }

    /** What one thread works with. */
    private record Tools(PortraitReader reader, Standardizer standardizer) {

        void close() {
            standardizer.close();
            reader.close();
        }
    }

    private Standardized standardize(Path source, Path photo, Tools tools, PhotoProfile chosen) {
        try {
            Picture picture = files.read(source);
            PortraitFacts facts = tools.reader().read(picture);
            PhotoMaking making = tools.standardizer().standardize(facts, picture, chosen);
            if (making instanceof PhotoMaking.Made made) {
                if (isFolder) {
                    Outputs.makeFolderOf(photo);
                }
                Outputs.write(photo, made.photo().jpeg());
            }
            return new Standardized.Measured(source, photo, facts, making);
        } catch (UnreadablePicture fault) {
            return new Standardized.Failed(source, words.unreadable(fault, source));
        } catch (IOException fault) {
            return new Standardized.Failed(source, words.say("photo.unwritable", photo, fault.toString()));
        }
    }

    private void say(Standardized one, PhotoProfile chosen) {
        if (one instanceof Standardized.Measured measured) {
            PhotoReport printed =
                    new PhotoReport(measured.source(), measured.target(), measured.making(), chosen, words);
            PrintWriter out = spec.commandLine().getOut();
            out.println(json ? printed.json() : printed.text());
            out.flush();
        } else if (one instanceof Standardized.Failed failed) {
            spec.commandLine().getErr().println(failed.why());
        }
    }

    private int finish(List<Standardized> all, PhotoProfile chosen) {
        if (!json && all.size() > 1) {
            spec.commandLine().getOut().println(new StandardizeTally(all, chosen, words).text());
        }
        try {
            if (report.isPresent()) {
                Outputs.write(report.get(), new StandardizeCsv(all, chosen).text());
            }
        } catch (IOException fault) {
            return couldNot(words.say("report.unwritable", fault));
        }
        return all.stream().mapToInt(StandardizeCommand::exit).max().orElse(ExitCode.DONE);
    }

    private static int exit(Standardized one) {
        if (one instanceof Standardized.Measured measured) {
            return measured.making() instanceof PhotoMaking.Made ? ExitCode.DONE : ExitCode.NO;
        }
        return ExitCode.COULD_NOT;
    }

    private int couldNot(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return ExitCode.COULD_NOT;
    }
}
