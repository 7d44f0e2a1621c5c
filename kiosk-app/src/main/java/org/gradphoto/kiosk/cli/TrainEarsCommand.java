package org.gradphoto.kiosk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradphoto.kiosk.accuracy.EarTrainer;
import org.gradphoto.kiosk.accuracy.TrainedEars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train-ears DIR}: learns from labelled pictures to tell visible ears from covered ones, and says how well on pictures it did not learn from. */
@Command(
        name = "train-ears",
        resourceBundle = AccuracyWords.BUNDLE,
        description = "${bundle:train.description}",
        mixinStandardHelpOptions = true)
public final class TrainEarsCommand implements Callable<Integer> {

    private final EarTrainer trainer;
    private final Path model;
    private final Words words = new Words();
    private final AccuracyWords own = new AccuracyWords();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", descriptionKey = "train.folder")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "train.out")
    private Optional<Path> out = Optional.empty();

    /** A training with this trainer, which replaces this model when nothing else is asked. */
    public TrainEarsCommand(EarTrainer trainer, Path model) {
        this.trainer = trainer;
        this.model = model;
    }

    @Override
    public Integer call() {
        return new LabelledTraining(spec, List.of(folder)).run(pictures -> {
            Path target = out.orElse(model);
            TrainedEars trained = trainer.train(pictures, target);
            trained.unreadable()
                    .forEach(fault -> spec.commandLine().getErr().println(words.unreadable(fault, fault.file())));
            List<String> lines = lines(trained);
            lines.add(own.say("train.written", target));
            return lines;
        });
    }

    private List<String> lines(TrainedEars trained) {
        List<String> lines = new ArrayList<>();
        lines.add(own.say("train.counts", trained.count("visible"), trained.count("partly"), trained.count("covered")));
        lines.add(own.say("train.table"));
        lines.add(String.format(Locale.ROOT, "%8s %9s %9s %9s", "score", "visible", "partly", "covered"));
        for (double limit : trained.limits()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%8.1f %9.3f %9.3f %9.3f",
                    limit,
                    trained.above("visible", limit),
                    trained.above("partly", limit),
                    trained.above("covered", limit)));
        }
        return lines;
    }
}
