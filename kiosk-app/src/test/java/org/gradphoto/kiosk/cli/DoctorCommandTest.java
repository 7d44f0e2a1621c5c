package org.gradphoto.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DoctorCommandTest {

    private static final Checkup FINE = () -> Diagnosis.of("java", Level.OK, "ok", "17.0.15");
    private static final Checkup SILENT = () -> Diagnosis.of("sound", Level.WARNING, "none");
    private static final Checkup FULL = () -> Diagnosis.of("disk", Level.FAULT, "full", "/data", "12");

    private final StringWriter out = new StringWriter();

    @Test
    void warningsAreNoReasonNotToBegin() {
        assertEquals(0, run(List.of(FINE, SILENT)));
    }

    @Test
    void aFaultIsTheAnswerNo() {
        assertEquals(1, run(List.of(FINE, FULL, SILENT)));
    }

    @Test
    void anUnknownOptionCannotBeDone() {
        assertEquals(2, run(List.of(FINE), "--yaml"));
    }

    @Test
    void jsonIsOneLineWithEveryCheckInOrder() throws Exception {
        run(List.of(FINE, FULL), "--json");

        JsonNode checks = new ObjectMapper().readTree(out.toString()).get("checks");
        assertEquals(1, out.toString().lines().count());
        assertEquals(2, checks.size());
        assertEquals("java", checks.get(0).get("subject").asText());
        assertEquals("ok", checks.get(0).get("level").asText());
        assertEquals("fault", checks.get(1).get("level").asText());
        assertEquals("full", checks.get(1).get("code").asText());
        assertTrue(checks.get(1).get("message").asText().contains("/data"));
    }

    @Test
    void theTableHasOneLineForEachCheck() {
        run(List.of(FINE, SILENT, FULL));

        Stream<String> lines = out.toString().lines();
        assertEquals(3, lines.count());
        assertFalse(out.toString().contains("{0}"));
    }

    private int run(List<Checkup> checkups, String... arguments) {
        return new CommandLine(new DoctorCommand(() -> checkups))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }
}
