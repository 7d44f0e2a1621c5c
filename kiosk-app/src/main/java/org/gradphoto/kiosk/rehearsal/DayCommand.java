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
        resourceBundle = DayCommand.BUNDLE,
        description = "${bundle:day.description}")
public final class DayCommand implements Callable<Integer> {

    static final String BUNDLE = "org.gradphoto.kiosk.rehearsal.day";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final DayStage stage;
    private final ResourceBundle texts = ResourceBundle.getBundle(BUNDLE);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--students", paramLabel = "N", defaultValue = "50", descriptionKey = "day.option.students")
    private int students;

    @Option(names = "--camera", paramLabel = "SPEC", defaultValue = "demo", descriptionKey = "day.option.camera")
    private String camera = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "day.option.out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "day.option.seed")
    private long seed;

    @Option(names = "--json", descriptionKey = "day.option.json")
    private boolean json;

    /** A command that plays on this stage. */
    public DayCommand(DayStage stage) {
        this.stage = stage;
    }

    @Override
    public Integer call() {
        PrintWriter printer = spec.commandLine().getOut();
        CollectionDay day = new CollectionDay(new CollectionDay.Plan(checkedStudents(), seed));
        Path folder =
                out.orElseGet(() -> Path.of("target", "day", LocalDateTime.now().format(STAMP)));
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
            report.lines().forEach(line -> print(printer, line));
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
            throw new ParameterException(spec.commandLine(), String.valueOf(unknown.getMessage()));
        }
    }

    private int checkedStudents() {
        if (students < 1) {
            throw new ParameterException(spec.commandLine(), texts.getString("day.students-wrong"));
        }
        return students;
    }
}
