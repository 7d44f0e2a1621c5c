package org.gradphoto.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradphoto.kiosk.rules.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final int RULES = Rulebook.standard().rules().size();

    private final Path folder;
    private final CommandRun run = new CommandRun();

    CheckCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aGoodPictureEndsWithZeroAndOneJsonLine() throws IOException {
        assertEquals(0, run.check(CommandRun.still("01"), "--json"));
        JsonNode line = onlyLine();
        assertEquals(CommandRun.still("01"), line.get("file").asText());
        assertEquals("passed", line.get("verdict").asText());
        assertEquals(RULES, line.get("findings").size());
        assertTrue(line.get("ms").asDouble() > 0);
        JsonNode size = line.get("findings").get(1);
        assertEquals("face-size", size.get("rule").asText());
        assertEquals("passed", size.get("outcome").asText());
        assertEquals("px", size.get("unit").asText());
        assertEquals(200, size.get("limit").asDouble());
        assertEquals(4, size.get("where").size());
        assertTrue(size.get("confidence").asDouble() > 0.5
                && size.get("confidence").asDouble() < 1);
    }

    @Test
    void aBrokenRuleEndsWithOne() throws IOException {
        assertEquals(1, run.check(CommandRun.still("19"), "--json"));
        assertEquals("failed", onlyLine().get("verdict").asText());
    }

    @Test
    void whatCannotBeJudgedHasNoValueAndSaysWhy() throws IOException {
        assertEquals(1, run.check(CommandRun.still("92"), "--json"));
        JsonNode eyes = onlyLine().get("findings").get(4);
        assertEquals("cannot-judge", eyes.get("outcome").asText());
        assertTrue(eyes.get("value").isNull());
        assertTrue(eyes.get("where").isNull());
        assertEquals("no-face", eyes.get("why").asText());
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersAreChecked() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.jpg"), "no picture");
        Path nobody = folder.resolve("nobody.jpg");
        assertEquals(2, run.check(letter.toString(), CommandRun.still("01"), nobody.toString(), "--json"));
        assertEquals("passed", onlyLine().get("verdict").asText());
        List<String> errors = run.err().lines().toList();
        assertEquals(2, errors.size());
        assertTrue(errors.get(0).contains(letter.toString()));
        assertTrue(errors.get(1).contains(nobody.toString()));
    }

    @Test
    void anUnknownProfileIsNamed() {
        assertEquals(2, run.check(CommandRun.still("01"), "--profile", "passport"));
        assertTrue(run.err().contains("passport"));
        assertEquals("", run.out());
    }

    @Test
    void withoutJsonThereIsATableWithALineForEachRule() {
        assertEquals(0, run.check(CommandRun.still("01")));
        List<String> lines = run.out().lines().toList();
        assertEquals(RULES + 1, lines.size());
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.matches(" *ears-visible +passed +.* score .*"))
                        .count(),
                run.out());
    }

    @Test
    void withoutAFileTheUsageIsToldAndTheCodeIsTwo() {
        assertEquals(2, run.check());
        assertTrue(run.err().contains("FILE"));
    }

    private JsonNode onlyLine() throws IOException {
        List<String> lines = run.out().lines().toList();
        assertEquals(1, lines.size(), run.out());
        return new ObjectMapper().readTree(lines.get(0));
    }
}
