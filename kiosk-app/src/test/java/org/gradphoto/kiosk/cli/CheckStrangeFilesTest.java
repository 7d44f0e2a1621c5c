package org.gradphoto.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says of files that no photographer makes on purpose: a finding or a clear error, never a crash, never a pass that should not be. */
class CheckStrangeFilesTest {

    private static final int HUNDRED_MEGAPIXELS = 10_000;

    private final StrangeFiles files;
    private final CommandRun run = new CommandRun();

    CheckStrangeFilesTest(@TempDir Path folder) {
        this.files = new StrangeFiles(folder);
    }

    @Test
    void aGoodPersonPassesHoweverTheFileWasWritten() throws IOException {
        BufferedImage person = StrangeFiles.person("06");
        List<Path> paths = new ArrayList<>();
        paths.add(files.png("four-channels", StrangeFiles.as(person, BufferedImage.TYPE_4BYTE_ABGR)));
        paths.add(files.progressive("progressive", person));
        for (int orientation = 1; orientation <= 8; orientation++) {
            paths.add(files.held(orientation, person));
        }
        assertEquals(0, check(paths), run.out() + run.err());
        for (JsonNode line : lines(paths.size())) {
            assertEquals("passed", line.get("verdict").asText(), line.toString());
        }
    }

    @Test
    void aPersonWithoutColoursIsFoundAndNotPassed() throws IOException {
        BufferedImage person = StrangeFiles.person("06");
        List<Path> paths = List.of(
                files.png("one-channel", StrangeFiles.as(person, BufferedImage.TYPE_BYTE_GRAY)),
                files.png("sixteen-bits", StrangeFiles.as(person, BufferedImage.TYPE_USHORT_GRAY)));
        assertNotEquals(2, check(paths), run.err());
        for (JsonNode line : lines(paths.size())) {
            assertEquals("passed", finding(line, "single-face"));
            assertEquals("cannot-judge", finding(line, "clothing-not-blue"));
            assertNotEquals("passed", line.get("verdict").asText());
        }
    }

    @Test
    void whatShowsNotExactlyOnePersonFails() throws IOException {
        List<Path> paths = List.of(
                files.png("one-pixel", StrangeFiles.grey(1, 1, 90)),
                files.png("one-row", StrangeFiles.grey(5000, 1, 90)),
                files.png("all-black", StrangeFiles.grey(1920, 1080, 0)),
                files.inks(),
                files.png("twelve-faces", StrangeFiles.crowd(StrangeFiles.person("06"), 4, 3)),
                files.png("hundred-megapixels", StrangeFiles.grey(HUNDRED_MEGAPIXELS, HUNDRED_MEGAPIXELS, 120)));
        assertEquals(1, check(paths), run.err());
        for (JsonNode line : lines(paths.size())) {
            assertEquals("failed", finding(line, "single-face"), line.toString());
            assertEquals("failed", line.get("verdict").asText());
        }
    }

    @Test
    void aFaceAtTheBorderIsNotPassed() throws IOException {
        BufferedImage person = StrangeFiles.person("06");
        List<Path> paths = List.of(
                files.png("half-a-face", StrangeFiles.from(person, 640)),
                files.png("an-ear-cut-off", StrangeFiles.from(person, 500)));
        assertNotEquals(2, check(paths), run.err());
        for (JsonNode line : lines(paths.size())) {
            assertNotEquals("passed", line.get("verdict").asText(), line.toString());
        }
    }

    @Test
    void whatIsNoPictureIsNamedWithWhatIsWrong() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(CommandRun.still("01")));
        List<Path> paths = List.of(
                files.bytes("cut-off.jpg", Arrays.copyOf(whole, whole.length / 2)),
                files.bytes("letter.jpg", "Dear photographer".getBytes(StandardCharsets.UTF_8)),
                files.bytes("empty.jpg", new byte[0]),
                files.png("too-large", StrangeFiles.grey(HUNDRED_MEGAPIXELS + 1, HUNDRED_MEGAPIXELS, 120)));
        assertEquals(2, check(paths));
        assertEquals("", run.out());
        List<String> errors = run.err().lines().toList();
        assertEquals(paths.size(), errors.size(), run.err());
        for (int i = 0; i < paths.size(); i++) {
            assertTrue(errors.get(i).contains(paths.get(i).toString()), errors.get(i));
        }
        assertNotEquals(
                errors.get(2).replace("empty.jpg", ""),
                errors.get(3).replace("too-large.png", ""),
                "too large is told");
    }

    private int check(List<Path> paths) {
        List<String> arguments =
                new ArrayList<>(paths.stream().map(Path::toString).toList());
        arguments.add("--json");
        return run.check(arguments.toArray(String[]::new));
    }

    private List<JsonNode> lines(int count) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertEquals(count, lines.size(), run.out() + run.err());
        return lines;
    }

    private static String finding(JsonNode line, String rule) {
        for (JsonNode finding : line.get("findings")) {
            if (finding.get("rule").asText().equals(rule)) {
                return finding.get("outcome").asText();
            }
        }
        throw new AssertionError("no finding of " + rule);
    }
}
