package org.gradphoto.kiosk.rehearsal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.gradphoto.kiosk.capture.CameraSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plays a whole collection day without windows, as fast as the machine goes. */
@Command(
        name = "day",
        mixinStandardHelpOptions = true,
        description = {
            "Plays a whole collection day without people: simulated phones read the QR picture, take numbers over HTTP, "
                    + "are called, photographed, judged, standardized, accepted and uploaded to the embedded platform.",
            "A day that was killed goes on when it is started again with the same --out and --seed.",
            "Ends with 0 when every student ended in an uploaded photo or in a refusal with its reason."
        })
public final class DayCommand implements Callable<Integer> {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final DayStage stage;
    private final ResourceBundle texts;

    @Spec
    private Optional<CommandSpec> spec = Optional.empty();

    @Option(names = "--students", paramLabel = "N", defaultValue = "50", description = "How many come (${DEFAULT-VALUE}).")
    private int students;

    @Option(
            names = "--camera",
            paramLabel = "SPEC",
            defaultValue = "demo",
            description = "webcam[:NAME], folder:DIR, mjpeg:URL or demo (${DEFAULT-VALUE}).")
    private String camera = "demo";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the station's data, the photos and the summary (a new one below target/day).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "The same students again (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--json", description = "Ends with one line of JSON in place of the table.")
    private boolean json;

    /** A command that plays on this stage. */
    public DayCommand(DayStage stage, ResourceBundle texts) {
        this.stage = stage;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        PrintWriter printer = commandSpec().commandLine().getOut();
        CollectionDay day = new CollectionDay(new CollectionDay.Plan(checkedStudents(), seed));
        Path folder = out.orElseGet(
                () -> Path.of("target", "day", LocalDateTime.now().format(STAMP)));
        try (DayStage.Open open = stage.open(checkedCamera(), folder, "day-" + seed, day::timed)) {
            DayReport report = day.play(open.house(), line -> print(printer, line));
            new DayFolder(folder)
                    .write(
                            report,
                            open.house().desk().line().tickets().values(),
                            open.house().tally().get());
            finish(printer, report, folder);
            return report.isClean() ? 0 : 1;
        }
    }

    private void finish(PrintWriter printer, DayReport report, Path folder) {
        if (json) {
            print(printer, DayReportJson.line(report));
        } else {
            new DayReportTable(texts).lines(report).forEach(line -> print(printer, line));
            print(printer, texts.getString("day.data-at") + " " + folder);
        }
    }

    /** Each line is on its way before the next step begins: what was printed can be believed after a kill. */
    private static synchronized void print(PrintWriter printer, String line) {
        printer.println(line);
        printer.flush();
    }

    private CameraSpec checkedCamera() {
        try {
            return CameraSpec.parse(camera);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(commandSpec().commandLine(), String.valueOf(unknown.getMessage()));
        }
    }

    private int checkedStudents() {
        if (students < 1) {
            throw new ParameterException(commandSpec().commandLine(), "--students needs a number from 1");
        }
        return students;
    }

    private CommandSpec commandSpec() {
        return spec.orElseThrow();
    }
}
