package org.gradphoto.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gradphoto.kiosk.photo.PhotoCheck;
import org.gradphoto.kiosk.photo.PhotoFacts;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.PhotoReader;
import org.gradphoto.kiosk.photo.PhotoVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify FILE...}: measures finished photos from their bytes and holds them against a profile, other people's photos too. */
@Command(
        name = "verify",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:verify.description}",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    /** No photo is larger; what is must not fill the memory. */
    private static final long MOST_BYTES = 50_000_000;

    private final Function<PhotoProfile, PhotoReader> readers;
    private final Function<String, Optional<PhotoProfile>> profiles;
    private final Words words = new Words();
    private final PhotoWords photoWords = new PhotoWords();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "verify.files")
    private List<Path> paths = List.of();

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "national-blue", descriptionKey = "option.profile")
    private String profile = "";

    @Option(names = "--any-backdrop", descriptionKey = "option.any-backdrop")
    private boolean anyBackdrop;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "verify.csv")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "verify.html")
    private Optional<Path> html = Optional.empty();

    /**
     * A verification with these parts.
     *
     * @param readers opens a reader for a profile's backdrop; asked once for each thread
     * @param profiles finds a profile by its name
     */
    public VerifyCommand(
            Function<PhotoProfile, PhotoReader> readers, Function<String, Optional<PhotoProfile>> profiles) {
        this.readers = readers;
        this.profiles = profiles;
    }

    @Override
    public Integer call() {
        Optional<PhotoProfile> named = profiles.apply(profile);
        if (named.isEmpty()) {
            return couldNot(words.say("profile.unknown", profile));
        }
        List<Path> files = PictureList.of(paths);
        if (files.isEmpty()) {
            return couldNot(words.say("verify.nothing", paths.get(0)));
        }
        Optional<Path> clash = Outputs.clash(List.of(csv, html), files);
        if (clash.isPresent()) {
            return couldNot(words.say("output.is-input", clash.get()));
        }
        PhotoProfile chosen = anyBackdrop ? named.get().beforeAnyBackdrop() : named.get();
        List<Verified> verified = verify(files, chosen);
        try {
            return finish(verified);
        } catch (IOException fault) {
            return couldNot(words.say("report.unwritable", fault));
        }
    }

    private List<Verified> verify(List<Path> files, PhotoProfile chosen) {
        List<Verified> all = new ArrayList<>();
        ProgressBar progress = new ProgressBar(err(), files.size());
        OverCores.<Path, PhotoReader, Verified>run(
                "verify",
                files,
                () -> readers.apply(chosen),
                PhotoReader::close,
                (reader, file) -> verify(file, reader, chosen),
                one -> {
                    progress.step();
                    all.add(one);
                });
        progress.end();
        return all;
    }

    private Verified verify(Path file, PhotoReader reader, PhotoProfile chosen) {
        try {
            if (!Files.isRegularFile(file)) {
                return new Verified.Unread(file, words.say("picture.MISSING", file));
            }
            if (Files.size(file) > MOST_BYTES) {
                return new Verified.Unread(file, words.say("verify.huge", file));
            }
            Optional<PhotoFacts> facts = reader.read(Files.readAllBytes(file));
            PhotoVerdict verdict = facts.map(found -> PhotoCheck.check(found, chosen))
                    .orElseGet(
                            () -> new PhotoVerdict(List.of(PhotoProblem.of(PhotoProblem.Code.NOT_A_PHOTO)), List.of()));
            return new Verified.Judged(file, facts, verdict);
        } catch (IOException unreadable) {
            return new Verified.Unread(file, words.say("picture.MISSING", file));
        }
    }

    private int finish(List<Verified> verified) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        VerifyText text = new VerifyText(words, photoWords);
        verified.forEach(one -> out.println(json ? new VerifyJson(one).toString() : text.of(one)));
        if (!json && verified.size() > 1) {
            out.println(text.summary(verified));
        }
        out.flush();
        verified.forEach(one -> {
            if (one instanceof Verified.Unread unread) {
                err().println(unread.why());
            }
        });
        if (csv.isPresent()) {
            Outputs.write(csv.get(), new VerifyCsv(photoWords).of(verified));
        }
        if (html.isPresent()) {
            Outputs.write(html.get(), new VerifyHtml(html.get(), profile, photoWords).of(verified));
        }
        return exit(verified);
    }

    private static int exit(List<Verified> verified) {
        int exit = ExitCode.DONE;
        for (Verified one : verified) {
            exit = Math.max(
                    exit,
                    switch (one.mark()) {
                        case UNREAD -> ExitCode.COULD_NOT;
                        case FAIL -> ExitCode.NO;
                        case DOUBT, PASS -> ExitCode.DONE;
                    });
        }
        return exit;
    }

    private int couldNot(String sentence) {
        err().println(sentence);
        return ExitCode.COULD_NOT;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
