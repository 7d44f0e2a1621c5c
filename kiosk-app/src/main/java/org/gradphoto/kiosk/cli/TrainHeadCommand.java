package org.gradphoto.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradphoto.kiosk.accuracy.HeadTrainer;
import org.gradphoto.kiosk.accuracy.LabelFault;
import org.gradphoto.kiosk.accuracy.LabelledFolder;
import org.gradphoto.kiosk.accuracy.TrainedHead;
import org.gradphoto.kiosk.accuracy.TrainingFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code train-head DIR}: learns from labelled pictures what is worn on the head, over the forehead and before the eyes, and says how well on pictures it
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

    @Parameters(paramLabel = "DIR", descriptionKey = "train.head.folder")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "train.head.out")
    private Optional<Path> out = Optional.empty();

    /** A training with this trainer, which replaces the models of this folder when nothing else is asked. */
    public TrainHeadCommand(HeadTrainer trainer, Path models) {
        this.trainer = trainer;
        this.models = models;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Path target = out.orElse(models);
            TrainedHead trained = trainer.train(LabelledFolder.read(folder), target);
            trained.unreadable().forEach(fault -> err.println(words.unreadable(fault, fault.file())));
            PrintWriter printer = spec.commandLine().getOut();
            printer.println(own.say("train.head.table"));
            trained.traits().forEach(trait -> print(trait, printer));
            printer.println(own.say("train.written", target));
            printer.flush();
            return ExitCode.DONE;
        } catch (LabelFault fault) {
            err.println(own.fault(fault, folder));
        } catch (TrainingFault fault) {
            err.println(own.say("train." + fault.why(), folder, fault.found(), fault.needed(), fault.column()));
        }
        return ExitCode.COULD_NOT;
    }

    private void print(TrainedHead.Trait trait, PrintWriter printer) {
        printer.println(own.say(
                "train.head.trait",
                trait.model(),
                trait.kept().size(),
                trait.broken().size(),
                String.format(Locale.ROOT, "%.4f", trait.areaUnder())));
        for (double share : SHARES) {
            printer.println(own.say(
                    "train.head.shares",
                    Math.round(100 * share),
                    String.format(Locale.ROOT, "%.2f", trait.keptBelow(share)),
                    String.format(Locale.ROOT, "%.2f", trait.brokenAbove(share))));
        }
    }
}
