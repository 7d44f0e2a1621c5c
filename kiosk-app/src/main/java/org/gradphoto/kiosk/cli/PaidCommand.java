package org.gradphoto.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paid FILE}: adds the collection codes of a list to those whose owners have paid. */
@Command(
        name = "paid",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:paid.description}",
        mixinStandardHelpOptions = true)
public final class PaidCommand implements Callable<Integer> {

    private final PaidList paid;
    private final Words words = new Words();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "paid.file")
    private Path file = Path.of("");

    /** Where those who have paid are noted. */
    @FunctionalInterface
    public interface PaidList {

        /**
         * Adds the codes of a list, one a line.
         *
         * @return how many have paid now
         */
        int add(Path list) throws IOException;
    }

    /** A command that adds to this list. */
    public PaidCommand(PaidList paid) {
        this.paid = paid;
    }

    @Override
    public Integer call() {
        try {
            spec.commandLine().getOut().println(words.say("paid.done", paid.add(file)));
            return ExitCode.DONE;
        } catch (IOException unreadable) {
            spec.commandLine().getErr().println(words.say("paid.unreadable", file));
            return ExitCode.COULD_NOT;
        }
    }
}
