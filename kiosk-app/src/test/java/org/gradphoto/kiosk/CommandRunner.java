package org.gradphoto.kiosk;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** Runs commands of the kiosk in this process and keeps what they print. */
final class CommandRunner {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line;

    /** Commands of the installation in this folder. */
    CommandRunner(Path home) {
        line = Main.commandLine(new Home(home.toAbsolutePath()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
    }

    int run(String... arguments) {
        return line.execute(arguments);
    }

    String lastLine() {
        String[] lines = out.toString().split("\\R");
        return lines[lines.length - 1];
    }

    String printed() {
        return out.toString();
    }

    String complained() {
        return err.toString();
    }
}
