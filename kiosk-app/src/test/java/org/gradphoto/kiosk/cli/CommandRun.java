package org.gradphoto.kiosk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.gradphoto.kiosk.adapter.opencv.DyedClothes;
import org.gradphoto.kiosk.adapter.opencv.HeldOutPortraitReader;
import org.gradphoto.kiosk.adapter.opencv.OpenCvEarTrainer;
import org.gradphoto.kiosk.adapter.opencv.OpenCvErrorSheet;
import org.gradphoto.kiosk.adapter.opencv.OpenCvHeadTrainer;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPhotoMaker;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPhotoReader;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPictureFiles;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPortraitReader;
import org.gradphoto.kiosk.adapter.opencv.PngSweepChart;
import org.gradphoto.kiosk.adapter.opencv.SelfieOutline;
import org.gradphoto.kiosk.matting.ChromaKey;
import org.gradphoto.kiosk.photo.Backdrop;
import org.gradphoto.kiosk.photo.BackdropPolicy;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.PhotoReader;
import org.gradphoto.kiosk.photo.Profiles;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.rules.Rulebook;
import picocli.CommandLine;

/** Runs a command with the real parts behind it and keeps what it prints. */
final class CommandRun {

    private static final PhotoProfile PROFILE = Profiles.nationalBlue();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** The path of the demo still whose name begins with the number. */
    static String still(String number) {
        String[] names = Path.of("assets/demo/stills").toFile().list((d, name) -> name.startsWith(number + "_"));
        return "assets/demo/stills/" + names[0];
    }

    int check(String... arguments) {
        return run(
                new CheckCommand(new OpenCvPictureFiles(), this::reader, Rulebook::standard, this::profile), arguments);
    }

    int standardize(String... arguments) {
        return run(
                new StandardizeCommand(new OpenCvPictureFiles(), this::reader, this::standardizer, this::profile),
                arguments);
    }

    int verify(String... arguments) {
        return run(new VerifyCommand(this::photoReader, this::profile), arguments);
    }

    int accuracy(String... arguments) {
        return run(
                new AccuracyCommand(
                        new OpenCvPictureFiles(),
                        profile -> new HeldOutPortraitReader(Path.of("assets/models"), profile.background()),
                        Rulebook::standard,
                        this::profile,
                        new OpenCvErrorSheet(new OpenCvPictureFiles())),
                arguments);
    }

    int blueSweep(Rulebook rules, String... arguments) {
        return run(
                new BlueSweepCommand(
                        new OpenCvPictureFiles(),
                        profile -> new DyedClothes(Path.of("assets/models"), profile.background()),
                        () -> rules,
                        this::profile,
                        new PngSweepChart()),
                arguments);
    }

    int trainEars(Path model, String... arguments) {
        Path models = Path.of("assets/models");
        return run(new TrainEarsCommand(new OpenCvEarTrainer(new OpenCvPictureFiles(), models), model), arguments);
    }

    int trainHead(Path models, String... arguments) {
        Path own = Path.of("assets/models");
        return run(new TrainHeadCommand(new OpenCvHeadTrainer(new OpenCvPictureFiles(), own), models), arguments);
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private PortraitReader reader(PhotoProfile profile) {
        return new OpenCvPortraitReader(Path.of("assets/models"), profile.background());
    }

    private PhotoReader photoReader(PhotoProfile profile) {
        return new OpenCvPhotoReader(Path.of("assets/models"), profile.background());
    }

    private Optional<PhotoProfile> profile(String name) {
        return name.equals(PROFILE.name()) ? Optional.of(PROFILE) : Optional.empty();
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    private Standardizer standardizer(PhotoProfile profile) {
        Backdrop backdrop = profile.backdrop() == BackdropPolicy.NORMALIZE
                ? new ChromaKey(new SelfieOutline(Path.of("assets/models")))
                : Backdrop.kept();
        return new Standardizer(new OpenCvPhotoMaker(), photoReader(profile), backdrop);
    }
}
