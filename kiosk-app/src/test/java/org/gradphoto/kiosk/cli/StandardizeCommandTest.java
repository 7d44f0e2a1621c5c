package org.gradphoto.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardizeCommandTest {

    private final Path folder;
    private final CommandRun run = new CommandRun();

    StandardizeCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aGoodPictureBecomesAFileThatIsDescribedAsItWasReadBack() throws IOException {
        Path photo = folder.resolve("photo.jpg");
        assertEquals(0, run.standardize(CommandRun.still("01"), "--out", photo.toString(), "--json"));
        JsonNode line = new ObjectMapper().readTree(run.out());
        assertEquals(CommandRun.still("01"), line.get("file").asText());
        assertEquals(photo.toString(), line.get("written").asText());
        assertEquals(480, line.get("width").asInt());
        assertEquals(640, line.get("height").asInt());
        assertEquals(300, line.get("dpi").asInt());
        assertEquals(Files.size(photo), line.get("bytes").asLong());
        assertTrue(line.get("quality").asInt() >= 60);
        assertTrue(line.get("hair_top_px").asDouble() >= 50);
        assertTrue(line.get("eye_line_px").asDouble() >= 200);
        assertTrue(line.get("face_width_px").asDouble() >= 180);
        assertTrue(Math.abs(line.get("centre_offset_px").asDouble()) <= 12);
        assertEquals(0, line.get("problems").size());
    }

    @Test
    void aPictureThatCannotMeetTheProfileLeavesNoFileAndSaysWhy() throws IOException {
        Path photo = folder.resolve("photo.jpg");
        assertEquals(1, run.standardize(CommandRun.still("91"), "--out", photo.toString(), "--json"));
        JsonNode line = new ObjectMapper().readTree(run.out());
        assertTrue(line.get("written").isNull());
        assertEquals("no-clear-face", line.get("problems").get(0).get("code").asText());
        assertFalse(Files.exists(photo));
    }

    @Test
    void aFileThatIsNoPictureEndsWithTwoAndOneSentence() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.jpg"), "no picture");
        assertEquals(
                2,
                run.standardize(
                        letter.toString(), "--out", folder.resolve("photo.jpg").toString()));
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains(letter.toString()));
    }

    @Test
    void aFolderThatIsNotThereEndsWithTwoAndNamesTheFile() {
        Path photo = folder.resolve("nowhere").resolve("photo.jpg");
        assertEquals(2, run.standardize(CommandRun.still("01"), "--out", photo.toString()));
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains(photo.toString()));
    }

    @Test
    void anUnknownProfileIsNamed() {
        assertEquals(2, run.standardize(CommandRun.still("01"), "--out", "photo.jpg", "--profile", "passport"));
        assertTrue(run.err().contains("passport"));
    }

    @Test
    void amongUnfitFilesTheGoodOneGetsItsPhotoAndNothingIsLost() throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        Files.copy(Path.of(CommandRun.still("01")), pictures.resolve("good.jpg"));
        Files.copy(Path.of(CommandRun.still("91")), pictures.resolve("two people.jpg"));
        Files.writeString(pictures.resolve("letter.jpg"), "no picture");
        ImageIO.write(
                new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB),
                "png",
                pictures.resolve("small.png").toFile());
        Map<String, String> before = contents(pictures);
        Path out = folder.resolve("out");
        Path report = folder.resolve("report.csv");

        assertEquals(2, run.standardize(pictures.toString(), "--out", out.toString(), "--report", report.toString()));

        assertEquals(before, contents(pictures));
        assertEquals(Set.of("good.jpg"), contents(out).keySet());
        List<String> rows = Files.readAllLines(report);
        assertEquals(5, rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.contains("two people") && row.contains("no-clear-face")));
        assertTrue(rows.stream().anyMatch(row -> row.contains("letter") && row.contains("unreadable")));
    }

    /** The files of a folder, and what stands in them. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    @Test
    void theBackdropIsNormalizedWhenAskedAndSaysSo() throws IOException {
        Path kept = folder.resolve("kept.jpg");
        Path keyed = folder.resolve("keyed.jpg");
        assertEquals(0, run.standardize(CommandRun.still("01"), "--out", kept.toString()));
        assertEquals(0, run.standardize(CommandRun.still("01"), "--out", keyed.toString(), "--backdrop", "normalize"));
        // A corner far from the hair: the camera's backdrop is darker there.
        Color wanted = new Color(100, 197, 255);
        assertTrue(distance(wanted, ImageIO.read(keyed.toFile()).getRGB(8, 8)) <= 2);
        assertTrue(distance(wanted, ImageIO.read(kept.toFile()).getRGB(8, 8)) > 4);
    }

    private static int distance(Color wanted, int rgb) {
        Color seen = new Color(rgb);
        return Math.max(
                Math.abs(wanted.getRed() - seen.getRed()),
                Math.max(Math.abs(wanted.getGreen() - seen.getGreen()), Math.abs(wanted.getBlue() - seen.getBlue())));
    }

    @Test
    void aBackdropThatIsNotSafeToKeyGivesNoFileAndItsReason() throws IOException {
        Path photo = folder.resolve("photo.jpg");
        assertEquals(
                1,
                run.standardize(
                        CommandRun.still("13"), "--out", photo.toString(), "--backdrop", "normalize", "--json"));
        JsonNode line = new ObjectMapper().readTree(run.out());
        assertEquals(
                "backdrop-like-person", line.get("problems").get(0).get("code").asText());
        assertFalse(Files.exists(photo));
    }

    @Test
    void anotherWordForTheBackdropIsNotTaken() {
        assertEquals(2, run.standardize(CommandRun.still("01"), "--out", "photo.jpg", "--backdrop", "paint"));
        assertTrue(run.err().contains("paint"), run.err());
    }
}
