package org.gradphoto.kiosk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradphoto.kiosk.capture.CameraSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code run}: opens the station and the board. */
@Command(
        name = "run",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:run.description}",
        mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

    private final KioskLauncher launcher;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--camera", paramLabel = "SPEC", descriptionKey = "run.camera")
    private Optional<String> camera = Optional.empty();

    @Option(names = "--demo", descriptionKey = "run.demo")
    private boolean demo;

    @Option(names = "--rehearse", paramLabel = "N", defaultValue = "0", descriptionKey = "run.rehearse")
    private int rehearse;

    @Option(names = "--measure", paramLabel = "SECONDS", defaultValue = "0", descriptionKey = "run.measure")
    private int measure;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/demo", descriptionKey = "run.out")
    private Path out = Path.of("");

    /** A command that opens the windows through this launcher. */
    public RunCommand(KioskLauncher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() {
        return launcher.run(new RunRequest(camera.map(this::parsed), demo, rehearse, measure, out, this::say));
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private CameraSpec parsed(String text) {
        try {
            return CameraSpec.parse(text);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), new Words().say("camera.unknown", text), unknown);
        }
    }
}
