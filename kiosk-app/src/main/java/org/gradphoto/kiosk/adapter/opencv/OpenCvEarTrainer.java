package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradphoto.kiosk.accuracy.EarTrainer;
import org.gradphoto.kiosk.accuracy.LabelledPicture;
import org.gradphoto.kiosk.accuracy.TrainedEars;
import org.gradphoto.kiosk.accuracy.TrainingFault;
import org.gradphoto.kiosk.accuracy.TrainingFault.Cause;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.learning.Sample;
import org.gradphoto.kiosk.learning.Training;

/** Trains the ear model with the features of the station's own ear probe. */
public final class OpenCvEarTrainer implements EarTrainer {

    private static final double RIDGE = 1000;
    private static final int FOLDS = 10;
    /** With fewer ears of a kind a rate of one in ten could not be told from none. */
    private static final int FEWEST = 30;

    private static final int FEWEST_SOURCES = 2;

    private final PictureFiles files;
    private final Path models;

    /** A trainer that looks at pictures with these models. */
    public OpenCvEarTrainer(PictureFiles files, Path models) {
        this.files = files;
        this.models = models;
    }

    @Override
    public TrainedEars train(List<LabelledPicture> pictures, Path out) throws TrainingFault {
        List<UnreadablePicture> unreadable = new ArrayList<>();
        List<EarSamples.LabelledEar> ears = gather(pictures, unreadable);
        List<Sample> samples = ears.stream().map(EarSamples.LabelledEar::sample).toList();
        check(ears);
        Training training = Training.of(samples, RIDGE, FOLDS);
        List<TrainedEars.Scored> scored = new ArrayList<>();
        for (int i = 0; i < ears.size(); i++) {
            scored.add(new TrainedEars.Scored(ears.get(i).label(), training.heldOut()[i]));
        }
        TrainedEars trained = new TrainedEars(scored, unreadable);
        training.write(out, record(trained));
        return trained;
    }

    private List<EarSamples.LabelledEar> gather(List<LabelledPicture> pictures, List<UnreadablePicture> unreadable) {
        try (EarSamples samples = new EarSamples(files, models)) {
            return samples.of(pictures, unreadable);
        }
    }

    private static void check(List<EarSamples.LabelledEar> ears) throws TrainingFault {
        for (String label : List.of("visible", "covered")) {
            long count = ears.stream().filter(ear -> ear.label().equals(label)).count();
            if (count < FEWEST) {
                throw new TrainingFault(
                        "visible".equals(label) ? Cause.FEW_VISIBLE : Cause.FEW_COVERED, "left_ear", count, FEWEST);
            }
        }
        long sources =
                ears.stream().map(ear -> ear.sample().source()).distinct().count();
        if (sources < FEWEST_SOURCES) {
            throw new TrainingFault(Cause.FEW_SOURCES, "source_repo", sources, FEWEST_SOURCES);
        }
    }

    private static List<String> record(TrainedEars trained) {
        List<String> lines = new ArrayList<>();
        lines.add("Linear model of the visible ear: a bias, then " + EarFeatures.count()
                + " weights in the order of EarFeatures.");
        lines.add("Made by: kiosk.sh train-ears DIR. No picture is part of the project.");
        trained.labels().forEach(label -> lines.add(trained.count(label) + " ears " + label));
        lines.add("Share that scores above a limit, each source scored by a model that never saw it:");
        for (double from : trained.limits()) {
            lines.add(String.format(Locale.ROOT, "  %4.1f:", from)
                    + String.join(
                            ",",
                            trained.labels().stream()
                                    .map(label ->
                                            String.format(Locale.ROOT, " %s %.3f", label, trained.above(label, from)))
                                    .toList()));
        }
        return lines;
    }
}
