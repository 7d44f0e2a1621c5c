package org.gradphoto.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
