package org.gradphoto.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyCommandTest {

    private static final String HEAD = "file,source_repo,kind,faces,left_ear,right_ear,mouth,eyes,head,notes";

    @TempDir
    Path folder;

    private final CommandRun run = new CommandRun();

    private final Locale machine = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(machine);
    }

    private static String row(String still, String labels) {
        return Path.of(CommandRun.still(still)).toAbsolutePath() + ",demo,synthetic-render," + labels;
    }

    private void labels(String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(List.of(rows));
        Files.write(folder.resolve("labels.csv"), lines);
    }

    @Test
    void jsonIsOneObjectWithEveryRuleTheLabelsTellAbout() throws IOException {
        labels(
                row("01", "1,visible,visible,closed,open,frontal,\"as good, as it gets\""),
                row("19", "1,covered,covered,closed,open,frontal,"),
                row("35", "1,visible,visible,open,open,frontal,"),
                row("92", "0,,,,,,"));
        assertEquals(0, run.accuracy(folder.toString(), "--json"));
        JsonNode root = new ObjectMapper().readTree(run.out());
        assertEquals(List.of("images", "rules", "ms"), names(root));
        assertEquals(4, root.get("images").asInt());
        JsonNode ears = root.get("rules").get("ears-visible");
        assertEquals(
                List.of("positive", "negative", "false_pass", "false_refuse", "ask", "cannot_judge", "auc", "eer"),
                names(ears));
        assertEquals(2, ears.get("positive").asInt());
        assertEquals(1, ears.get("negative").asInt());
        assertEquals(0, ears.get("false_pass").asDouble());
        assertEquals(1, ears.get("auc").asDouble());
        JsonNode faces = root.get("rules").get("single-face");
        assertEquals(1, faces.get("negative").asInt());
        assertEquals(0, faces.get("false_pass").asDouble());
        assertTrue(faces.get("auc").isNull());
        JsonNode eyes = root.get("rules").get("eyes-open");
        assertTrue(eyes.get("false_pass").isNull(), "no closed eye was there to be passed");
        assertTrue(root.get("ms").get("p95").asDouble()
                >= root.get("ms").get("median").asDouble());
    }

    @Test
    void thePageTellsClassesOutcomesIntervalsAndWhichModelsScored() throws IOException {
        labels(
                row("01", "1,visible,visible,closed,open,frontal,"),
                row("19", "1,covered,covered,closed,open,frontal,"));
        assertEquals(0, run.accuracy(folder.toString()));
        String page = run.out();
        assertTrue(page.contains("2 pictures: 0 of sources the models were trained on"), page);
        assertTrue(page.contains("broken but passed: 0/1 = 0.0 % (0.0-79.3)"), page);
        assertTrue(page.contains("The labels tell nothing about: face-size"), page);
        assertTrue(
                page.lines().anyMatch(line -> line.matches(" +kept +1 +0 +0 +0")), "a row of the class kept: " + page);
    }

    @Test
    void everyMistakeIsDrawn() throws IOException {
        // Labelled the wrong way round, so that both kinds of mistakes are there.
        labels(
                row("01", "1,covered,visible,closed,open,frontal,"),
                row("19", "1,visible,visible,closed,open,frontal,"));
        Path sheet = folder.resolve("sheet.png");
        assertEquals(0, run.accuracy(folder.toString(), "--sheet", sheet.toString()));
        BufferedImage drawn = ImageIO.read(sheet.toFile());
        assertEquals(1440, drawn.getWidth());
        assertEquals(330, drawn.getHeight());
        assertTrue(hasRed(drawn, 0) && hasRed(drawn, 240), "the place is framed in both cells");
        assertTrue(run.out().contains(sheet.toString()));
    }

    private static boolean hasRed(BufferedImage drawn, int left) {
        for (int y = 0; y < 240; y++) {
            for (int x = left; x < left + 240; x++) {
                if ((drawn.getRGB(x, y) & 0xFFFFFF) == 0xE62828) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void manyMistakesFillSeveralPages() throws IOException {
        String[] rows = new String[25];
        Arrays.fill(rows, row("92", "1,,,,,,"));
        labels(rows);
        assertEquals(
                0,
                run.accuracy(
                        folder.toString(), "--sheet", folder.resolve("s.png").toString()));
        assertTrue(Files.exists(folder.resolve("s-2.png")));
    }

    @Test
    void missingAndBrokenPicturesAreNamedAndCounted() throws IOException {
        Files.writeString(folder.resolve("letter.jpg"), "no picture");
        labels(
                row("01", "1,visible,visible,closed,open,frontal,"),
                "letter.jpg,demo,photo,1,visible,visible,closed,open,frontal,",
                "nobody.jpg,demo,photo,1,visible,visible,closed,open,frontal,");
        assertEquals(0, run.accuracy(folder.toString()));
        assertTrue(run.out().contains("1 pictures:"), run.out());
        assertTrue(run.out().contains("2 could not be read"), run.out());
        List<String> errors = run.err().lines().toList();
        assertEquals(2, errors.size(), run.err());
        assertTrue(errors.get(0).contains("letter.jpg") && errors.get(1).contains("nobody.jpg"));
    }

    @Test
    void aFolderWithoutATableIsNamedWithWhatToDo() {
        assertEquals(2, run.accuracy(folder.toString(), "--json"));
        assertTrue(run.err().contains(folder + "/labels.csv"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aFolderWhereNoPictureCanBeReadIsNotMeasured() throws IOException {
        labels("nobody.jpg,demo,photo,1,visible,visible,closed,open,frontal,");
        assertEquals(2, run.accuracy(folder.toString()));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
