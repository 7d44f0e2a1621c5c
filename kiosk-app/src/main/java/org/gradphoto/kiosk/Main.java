package org.gradphoto.kiosk;

import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door from the command line: every command with the parts it needs. Does not extend {@code Application}, so that a plain class path starts it. */
@Command(
        name = "kiosk.sh",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        resourceBundle = Main.BUNDLE,
        description = "${bundle:kiosk.description}",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    static final String BUNDLE = "org.gradphoto.kiosk.kiosk";
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final int COULD_NOT = 2;

    /** Runs one command and ends the process with its exit code: 0 done, 1 the answer is no, 2 it could not be done. */
    public static void main(String[] arguments) {
        System.exit(commandLine(Home.here()).execute(arguments));
    }

    static CommandLine commandLine(Home home) {
        Commands commands = new Commands(home);
        CommandLine line = new CommandLine(new Main());
        commands.all().forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Main::sayWhy);
        return line;
    }

    /** One sentence for the person, the stack trace for the log. */
    private static int sayWhy(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        LOG.error("{} failed", command.getCommandName(), fault);
        String why = new FaultSentence(ResourceBundle.getBundle(BUNDLE)).of(fault);
        command.getErr().println(why);
        return COULD_NOT;
    }
}
