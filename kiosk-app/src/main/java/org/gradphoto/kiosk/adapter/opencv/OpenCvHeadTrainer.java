package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gradphoto.kiosk.accuracy.HeadTrainer;
import org.gradphoto.kiosk.accuracy.LabelledPicture;
import org.gradphoto.kiosk.accuracy.TrainedHead;
import org.gradphoto.kiosk.accuracy.TrainingFault;
import org.gradphoto.kiosk.accuracy.TrainingFault.Cause;
import org.gradphoto.kiosk.adapter.opencv.HeadSamples.LabelledHead;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.learning.Training;

/** Trains the models of {@link HeadTrait} with the map that the station's own probe looks at. */
public final class OpenCvHeadTrainer implements HeadTrainer {

    private static final double RIDGE = 100;
    private static final int FOLDS = 10;
    /** Fewer of a kind than this are a few collections and not the thing itself. */
    private static final int FEWEST = 10;

    private static final int FEWEST_SOURCES = 2;

    private final PictureFiles files;
    private final Path models;

    /** A trainer that looks at pictures with these models. */
    public OpenCvHeadTrainer(PictureFiles files, Path models) {
        this.files = files;
        this.models = models;
    }

    @Override
    public TrainedHead train(List<LabelledPicture> pictures, Path folder) throws TrainingFault {
        List<UnreadablePicture> unreadable = new ArrayList<>();
        Map<HeadTrait, List<LabelledHead>> heads = gather(pictures, unreadable);
        for (Map.Entry<HeadTrait, List<LabelledHead>> entry : heads.entrySet()) {
            check(entry.getKey(), entry.getValue());
        }
        List<Learned> learned = new ArrayList<>();
        heads.forEach((trait, seen) -> learned.add(Learned.of(trait, seen)));
        learned.forEach(one -> one.write(folder));
        return new TrainedHead(learned.stream().map(Learned::scored).toList(), unreadable);
    }

    private Map<HeadTrait, List<LabelledHead>> gather(
            List<LabelledPicture> pictures, List<UnreadablePicture> unreadable) {
        try (HeadSamples samples = new HeadSamples(files, models)) {
            return samples.of(pictures, unreadable);
        }
    }

    private static void check(HeadTrait trait, List<LabelledHead> heads) throws TrainingFault {
        for (boolean kept : List.of(true, false)) {
            long count = heads.stream()
                    .filter(head -> head.real() && head.sample().yes() == kept)
                    .count();
            if (count < FEWEST) {
                throw new TrainingFault(kept ? Cause.FEW_KEPT : Cause.FEW_BROKEN, trait.column(), count, FEWEST);
            }
        }
        long sources =
                heads.stream().map(head -> head.sample().source()).distinct().count();
        if (sources < FEWEST_SOURCES) {
            throw new TrainingFault(Cause.FEW_SOURCES, "source_repo", sources, FEWEST_SOURCES);
        }
    }

    /** One trait with its models and the held-out scores of the real heads. */
    private record Learned(HeadTrait trait, Training training, TrainedHead.Trait scored) {

        static Learned of(HeadTrait trait, List<LabelledHead> heads) {
            Training training =
                    Training.of(heads.stream().map(LabelledHead::sample).toList(), RIDGE, FOLDS);
            double[] heldOut = training.heldOut();
            List<Double> kept = new ArrayList<>();
            List<Double> broken = new ArrayList<>();
            for (int i = 0; i < heldOut.length; i++) {
                LabelledHead head = heads.get(i);
                if (head.real()) {
                    (head.sample().yes() ? kept : broken).add(heldOut[i] + head.explained());
                }
            }
            return new Learned(trait, training, new TrainedHead.Trait(trait.model(), kept, broken));
        }

        void write(Path folder) {
            training.write(
                    folder.resolve(trait.model() + ".txt"),
                    List.of(
                            "Linear model of " + trait.model() + ": a bias, then "
                                    + trait.zone().count() + " weights in the order of HeadMap, zone " + trait.zone()
                                    + ".",
                            "Made by: kiosk.sh train-head DIR. No picture is part of the project.",
                            scored.kept().size() + " heads that keep the rule, "
                                    + scored.broken().size() + " that break it",
                            String.format(
                                    Locale.ROOT,
                                    "Area under the curve, each source scored by a model that never saw it: %.4f",
                                    scored.areaUnder())));
        }
    }
}
