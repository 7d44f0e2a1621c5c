package org.gradphoto.kiosk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradphoto.kiosk.accuracy.HeadTrainer;
import org.gradphoto.kiosk.accuracy.TrainedHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code train-head DIR...}: learns from labelled pictures what is worn on the head, over the forehead and before the eyes, and says how well on pictures it
 * did not learn from.
 */
@Command(
        name = "train-head",
        resourceBundle = AccuracyWords.BUNDLE,
        description = "${bundle:train.head.description}",
        mixinStandardHelpOptions = true)
public final class TrainHeadCommand implements Callable<Integer> {

    /** Shares of the kept ones that may fail, for the table: usual aims. */
    private static final double[] SHARES = {0.02, 0.05, 0.1};

    private final HeadTrainer trainer;
    private final Path models;
    private final Words words = new Words();
    private final AccuracyWords own = new AccuracyWords();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "train.head.folder")
    private List<Path> folders = List.of();

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "train.head.out")
    private Optional<Path> out = Optional.empty();

    /** A training with this trainer, which replaces the models of this folder when nothing else is asked. */
    public TrainHeadCommand(HeadTrainer trainer, Path models) {
        this.trainer = trainer;
        this.models = models;
    }

    @Override
    public Integer call() {
        return new LabelledTraining(spec, folders).run(pictures -> {
            Path target = out.orElse(models);
            TrainedHead trained = trainer.train(pictures, target);
            trained.unreadable()
                    .forEach(fault -> spec.commandLine().getErr().println(words.unreadable(fault, fault.file())));
            List<String> lines = new ArrayList<>(List.of(own.say("train.head.table")));
            trained.traits().forEach(trait -> lines.addAll(lines(trait)));
            lines.add(own.say("train.written", target));
            return lines;
        });
    }

    private List<String> lines(TrainedHead.Trait trait) {
        List<String> lines = new ArrayList<>();
        lines.add(own.say(
                "train.head.trait",
                trait.model(),
                trait.kept().size(),
                trait.broken().size(),
                String.format(Locale.ROOT, "%.4f", trait.areaUnder())));
        for (double share : SHARES) {
            lines.add(own.say(
                    "train.head.shares",
                    Math.round(100 * share),
                    String.format(Locale.ROOT, "%.2f", trait.keptBelow(share)),
                    String.format(Locale.ROOT, "%.2f", trait.brokenAbove(share))));
        }
        return lines;
    }
}
