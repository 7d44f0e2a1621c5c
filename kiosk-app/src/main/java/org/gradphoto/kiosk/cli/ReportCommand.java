package org.gradphoto.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report}: writes the report of a session, the last one when none is named, as a page and as tables. */
@Command(
        name = "report",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:report.description}",
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    private final SessionReports reports;
    private final Words words = new Words();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--session", paramLabel = "NAME", descriptionKey = "report.session")
    private Optional<String> session = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "report.out")
    private Optional<Path> out = Optional.empty();

    /** A command that writes these reports. */
    public ReportCommand(SessionReports reports) {
        this.reports = reports;
    }

    @Override
    public Integer call() {
        List<String> sessions = reports.sessions();
        if (sessions.isEmpty()) {
            return refuse(words.say("report.none"));
        }
        String wanted = session.orElse(sessions.get(sessions.size() - 1));
        if (!sessions.contains(wanted)) {
            return refuse(words.say("report.unknown", wanted, String.join(", ", sessions)));
        }
        PrintWriter console = spec.commandLine().getOut();
        reports.write(wanted, out.orElseGet(reports::usualFolder)).forEach(console::println);
        console.flush();
        return ExitCode.DONE;
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return ExitCode.NO;
    }
}
