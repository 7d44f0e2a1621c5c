package org.gradphoto.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gradphoto.kiosk.adapter.disk.PaidCodes;
import org.gradphoto.kiosk.adapter.opencv.DyedClothes;
import org.gradphoto.kiosk.adapter.opencv.OpenCvEarTrainer;
import org.gradphoto.kiosk.adapter.opencv.OpenCvErrorSheet;
import org.gradphoto.kiosk.adapter.opencv.OpenCvHeadTrainer;
import org.gradphoto.kiosk.adapter.opencv.PngSweepChart;
import org.gradphoto.kiosk.adapter.qr.trial.QrAccuracyCommand;
import org.gradphoto.kiosk.adapter.system.StationKeyFile;
import org.gradphoto.kiosk.adapter.voice.SoundCard;
import org.gradphoto.kiosk.adapter.voice.WavFile;
import org.gradphoto.kiosk.cli.AccuracyCommand;
import org.gradphoto.kiosk.cli.BlueSweepCommand;
import org.gradphoto.kiosk.cli.CheckCommand;
import org.gradphoto.kiosk.cli.DoctorCommand;
import org.gradphoto.kiosk.cli.PaidCommand;
import org.gradphoto.kiosk.cli.PhotoSpeedCommand;
import org.gradphoto.kiosk.cli.PlatformCommand;
import org.gradphoto.kiosk.cli.ReadingSpeedCommand;
import org.gradphoto.kiosk.cli.ReportCommand;
import org.gradphoto.kiosk.cli.RunCommand;
import org.gradphoto.kiosk.cli.StandardizeCommand;
import org.gradphoto.kiosk.cli.TrainEarsCommand;
import org.gradphoto.kiosk.cli.TrainHeadCommand;
import org.gradphoto.kiosk.cli.VerifyCommand;
import org.gradphoto.kiosk.cli.VoiceCommand;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.rehearsal.DayCommand;
import org.gradphoto.kiosk.rehearsal.crowd.PhonesCommand;

/** Every command with the parts it needs. */
record Commands(Home home) {

    List<Object> all() {
        Parts parts = new Parts(home);
        return List.of(
                new RunCommand(new Launcher(parts)),
                new DayCommand(new HeadlessStage(parts)),
                check(parts),
                standardize(parts),
                new VerifyCommand(parts::photoReader, parts::profile),
                new PhotoSpeedCommand(parts.pictureFiles(), parts::reader, parts::standardizer, parts::profile),
                accuracy(parts),
                trainEars(parts),
                new TrainHeadCommand(new OpenCvHeadTrainer(parts.pictureFiles(), home.models()), home.models()),
                new ReadingSpeedCommand(parts.pictureFiles(), parts::reader, parts::profile),
                blueSweep(parts),
                new ReportCommand(new Reports(parts)),
                new PlatformCommand(new PlatformDoor()),
                new VoiceCommand(
                        () -> new Bell(home, parts.settings().voice()).voices(), new SoundCard(), WavFile::write),
                new DoctorCommand(new Checkups(parts)::all),
                new PaidCommand(list -> paid(parts, list)),
                new QrAccuracyCommand(),
                new PhonesCommand(new CrowdRoom(parts)));
    }

    private static int paid(Parts parts, Path list) throws IOException {
        Path data = parts.settings().data();
        return new PaidCodes(data).add(list, new CodeVault(new StationKeyFile(data).open()));
    }

    private CheckCommand check(Parts parts) {
        return new CheckCommand(parts.pictureFiles(), parts::reader, parts::rulebook, parts::profile);
    }

    private BlueSweepCommand blueSweep(Parts parts) {
        return new BlueSweepCommand(
                parts.pictureFiles(),
                profile -> new DyedClothes(home.models(), profile.background()),
                parts::rulebook,
                parts::profile,
                new PngSweepChart());
    }

    private StandardizeCommand standardize(Parts parts) {
        return new StandardizeCommand(parts.pictureFiles(), parts::reader, parts::standardizer, parts::profile);
    }

    private AccuracyCommand accuracy(Parts parts) {
        return new AccuracyCommand(
                parts.pictureFiles(),
                parts::heldOutReader,
                parts::rulebook,
                parts::profile,
                new OpenCvErrorSheet(parts.pictureFiles()));
    }

    private TrainEarsCommand trainEars(Parts parts) {
        return new TrainEarsCommand(
                new OpenCvEarTrainer(parts.pictureFiles(), home.models()),
                home.models().resolve("ears.txt"));
    }
}
