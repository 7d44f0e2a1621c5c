package org.gradphoto.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyCommandTest {

    private Path folder = Path.of("");
    private Path good = Path.of("");
    private Path padded = Path.of("");
    private Path broken = Path.of("");

    @BeforeAll
    void fillTheFolder(@TempDir Path fresh) throws IOException {
        folder = fresh;
        good = folder.resolve("a good, one.jpg");
        assertEquals(0, new CommandRun().standardize(CommandRun.still("01"), "--out", good.toString()));
        byte[] bytes = Files.readAllBytes(good);
        padded = Files.write(folder.resolve("b padded.jpg"), Arrays.copyOf(bytes, bytes.length + 500));
        Path below = Files.createDirectories(folder.resolve("below"));
        broken = Files.write(below.resolve("c<broken>.jpg"), Arrays.copyOf(bytes, bytes.length / 2));
    }

    @Test
    void aGoodPhotoPassesWithZero() throws IOException {
        CommandRun run = new CommandRun();
        assertEquals(0, run.verify(good.toString(), "--json"));
        JsonNode line = new ObjectMapper().readTree(run.out());
        assertEquals(good.toString(), line.get("file").asText());
        assertEquals("pass", line.get("verdict").asText());
        assertEquals(480, line.get("width").asInt());
        assertEquals(300, line.get("dpi").asInt());
        assertEquals("4:4:4", line.get("chroma").asText());
        assertTrue(line.get("eye_line_px").asDouble() > 200);
        assertEquals(0, line.get("problems").size());
    }

    @Test
    void aFolderIsVerifiedWithEverythingBelowItAndTheBrokenFileIsNamedWhileTheRestGoOn() {
        CommandRun run = new CommandRun();
        assertEquals(1, run.verify(folder.toString()));
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).endsWith(good.toString()), run.out());
        assertTrue(run.out().contains(padded.toString()), run.out());
        assertTrue(run.out().contains(broken.toString()), run.out());
        assertEquals(3 + 2 + 1, lines.size(), run.out());
    }

    @Test
    void aFileThatIsNotThereEndsWithTwoAndTheOthersAreStillJudged() throws IOException {
        CommandRun run = new CommandRun();
        String gone = folder.resolve("gone.jpg").toString();
        assertEquals(2, run.verify(gone, good.toString(), "--json"));
        List<String> lines = run.out().lines().toList();
        assertEquals(
                "unread",
                new ObjectMapper().readTree(lines.get(0)).get("verdict").asText());
        assertEquals(
                "pass", new ObjectMapper().readTree(lines.get(1)).get("verdict").asText());
        assertTrue(run.err().contains(gone), run.err());
    }

    @Test
    void everyDamageAndPaddingIsNamedByItsCode() throws IOException {
        CommandRun run = new CommandRun();
        run.verify(padded.toString(), broken.toString(), "--json");
        List<String> lines = run.out().lines().toList();
        assertEquals("padding", code(lines.get(0)));
        assertEquals("damaged", code(lines.get(1)));
    }

    @Test
    void theReportsNameEachFileAndWhatIsWrong() throws IOException {
        Path csv = folder.resolve("report.csv");
        Path html = Files.createDirectories(folder.resolve("reports")).resolve("report.html");
        new CommandRun().verify(folder.toString(), "--csv", csv.toString(), "--html", html.toString());
        List<String> rows = Files.readAllLines(csv);
        assertEquals(4, rows.size());
        assertTrue(rows.get(0).startsWith("\uFEFFfile,verdict,width"));
        assertTrue(rows.get(1).startsWith('"' + good.toString() + "\",pass,480,640,300,"), rows.get(1));
        String page = Files.readString(html);
        assertTrue(page.contains("src=\"../b%20padded.jpg\""), page);
        assertTrue(page.contains("c&lt;broken&gt;.jpg"), page);
        assertTrue(page.indexOf("broken") < page.indexOf("a good"), "the worst stands first");
        assertFalse(page.contains("{{"), "every place is filled in");
    }

    @Test
    void aReportIsNeverWrittenOverAPhoto() throws IOException {
        byte[] before = Files.readAllBytes(good);
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), good);
        CommandRun run = new CommandRun();
        assertEquals(2, run.verify(good.toString(), "--csv", link.toString()));
        assertEquals(2, run.verify(good.toString(), "--html", good.toString()));
        assertArrayEquals(before, Files.readAllBytes(good));
        Files.delete(link);
    }

    @Test
    void anEmptyFolderAndAnUnknownProfileEndWithTwoAndOneSentence() throws IOException {
        CommandRun run = new CommandRun();
        assertEquals(
                2, run.verify(Files.createDirectories(folder.resolve("empty")).toString()));
        assertEquals(2, run.verify(good.toString(), "--profile", "passport"));
        assertEquals(2, run.err().lines().count());
    }

    private static String code(String line) throws IOException {
        return new ObjectMapper()
                .readTree(line)
                .get("problems")
                .get(0)
                .get("code")
                .asText();
    }
}
