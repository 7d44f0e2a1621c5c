package org.gradphoto.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A golden path through the whole house without windows: real pictures, real HTTP, real SQLite, the real platform. */
class WholeDayTest {

    /** Of the first fourteen demo people these break a rule: a fringe (04), light blue (13) and blue stripes (14). */
    private static final String STUDENTS = "14";

    @TempDir
    Path out;

    private final CommandRunner kiosk = new CommandRunner(Path.of(""));

    private JsonNode day(Path folder) throws IOException {
        int exit = kiosk.run("day", "--students", STUDENTS, "--out", folder.toString(), "--json");
        assertEquals(0, exit, kiosk.complained());
        return new ObjectMapper().readTree(kiosk.lastLine());
    }

    @Test
    void everyStudentEndsInAnUploadedPhotoOrInAReason() throws IOException {
        JsonNode day = day(out);

        assertEquals(14, day.get("numbers_issued").asInt());
        assertEquals(14, day.get("called").asInt());
        assertEquals(0, day.get("lost").asInt());
        assertEquals(0, day.get("duplicates").asInt());
        assertEquals(
                14, day.get("uploaded").asInt() + day.get("refused_with_reason").asInt());
        assertTrue(day.get("uploaded").asInt() >= 10, day.toString());
        assertTrue(day.get("refused_with_reason").asInt() >= 2, day.toString());
    }

    @Test
    void whatTheStationHasAcceptedIsWhatThePlatformHas() throws IOException {
        day(out);

        Set<String> accepted = new TreeSet<>();
        for (String row : rows("tickets.csv")) {
            String[] cells = row.split(",", -1);
            if (!cells[3].isEmpty()) {
                accepted.add(cells[0] + "," + cells[3]);
            }
        }
        assertEquals(accepted, new TreeSet<>(rows("uploaded.csv")));
    }

    @Test
    void aDayThatIsStartedAgainOnItsFolderChangesNothing() throws IOException {
        JsonNode first = day(out);
        JsonNode again = day(out);

        for (String count : List.of("numbers_issued", "photos_accepted", "uploaded", "lost", "duplicates")) {
            assertEquals(first.get(count), again.get(count), count);
        }
    }

    private List<String> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(out.resolve(file));
        return lines.subList(1, lines.size());
    }
}
