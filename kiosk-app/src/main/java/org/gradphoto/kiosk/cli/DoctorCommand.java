package org.gradphoto.kiosk.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: looks at all the kiosk depends on and says what to do about each thing that is wrong. */
@Command(
        name = "doctor",
        resourceBundle = DoctorWords.BUNDLE,
        description = "${bundle:doctor.description}",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

    private final Supplier<List<Checkup>> checkups;
    private final DoctorWords words = new DoctorWords();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", descriptionKey = "doctor.json")
    private boolean json;

    /** A doctor who makes these checkups in this order; they are asked for when the command is called. */
    public DoctorCommand(Supplier<List<Checkup>> checkups) {
        this.checkups = checkups;
    }

    @Override
    public Integer call() {
        List<Diagnosis> found = checkups.get().stream().map(Checkup::examine).toList();
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? json(found) : table(found));
        out.flush();
        boolean fault = found.stream().anyMatch(diagnosis -> diagnosis.level() == Level.FAULT);
        return fault ? ExitCode.NO : ExitCode.DONE;
    }

    private String json(List<Diagnosis> found) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        ArrayNode checks = line.putArray("checks");
        for (Diagnosis diagnosis : found) {
            checks.addObject()
                    .put("subject", diagnosis.subject())
                    .put("level", diagnosis.level().name().toLowerCase(Locale.ROOT))
                    .put("code", diagnosis.code())
                    .put("message", words.sentence(diagnosis));
        }
        return line.toString();
    }

    private String table(List<Diagnosis> found) {
        return String.join(
                System.lineSeparator(),
                found.stream()
                        .map(diagnosis -> words.level(diagnosis.level()) + "  " + words.sentence(diagnosis))
                        .toList());
    }
}
