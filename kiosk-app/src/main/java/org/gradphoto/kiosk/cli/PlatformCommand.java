package org.gradphoto.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code platform}: serves the reference platform alone until the process is stopped. */
@Command(
        name = "platform",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:platform.description}",
        mixinStandardHelpOptions = true)
public final class PlatformCommand implements Callable<Integer> {

    private final PlatformStarter starter;
    private final Words words = new Words();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data/platform", descriptionKey = "platform.data")
    private Path data = Path.of("");

    @Option(names = "--port", paramLabel = "P", defaultValue = "8090", descriptionKey = "platform.port")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1", descriptionKey = "platform.host")
    private String host = "";

    /** A command that starts the platform through this starter. */
    public PlatformCommand(PlatformStarter starter) {
        this.starter = starter;
    }

    @Override
    public Integer call() {
        try (PlatformStarter.Running platform = starter.start(data, host, port)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(words.say("platform.serves", "http://" + host + ":" + platform.port() + "/review"));
            out.println(words.say("platform.token", platform.tokenFile()));
            out.flush();
            waitForTheEnd();
        }
        return ExitCode.DONE;
    }

    /** Nothing has to be done at the end: whatever was answered is on the disk. */
    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
