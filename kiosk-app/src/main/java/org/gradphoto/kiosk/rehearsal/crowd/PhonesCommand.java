package org.gradphoto.kiosk.rehearsal.crowd;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code phones}: a crowd of phones on one kiosk of this machine, over loopback only. */
@Command(
        name = "phones",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.gradphoto.kiosk.rehearsal.crowd.phones",
        description = "${bundle:phones.description}")
public final class PhonesCommand implements Callable<Integer> {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final CrowdStage stage;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--phones", paramLabel = "N", defaultValue = "1000", descriptionKey = "phones.option.phones")
    private int phones;

    @Option(names = "--numbers", paramLabel = "N", defaultValue = "300", descriptionKey = "phones.option.numbers")
    private int numbers;

    @Option(names = "--calls", paramLabel = "N", defaultValue = "40", descriptionKey = "phones.option.calls")
    private int calls;

    /** A crowd on this stage. */
    public PhonesCommand(CrowdStage stage) {
        this.stage = stage;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path out = Path.of("target", "phones", LocalDateTime.now().format(STAMP));
        try (CrowdStage.Open station = stage.open(out)) {
            boolean good = new Crowd(station, this::say).run(phones, numbers, Math.min(calls, phones));
            return good ? 0 : 1;
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
