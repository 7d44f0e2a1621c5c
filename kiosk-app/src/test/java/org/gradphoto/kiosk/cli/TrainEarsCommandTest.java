package org.gradphoto.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradphoto.kiosk.learning.HeldOutModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainEarsCommandTest {

    private static final List<String> VISIBLE = List.of("01", "02", "03", "05", "06");
    private static final List<String> COVERED = List.of("19", "20", "21", "22", "23");

    @TempDir
    Path folder;

    private final CommandRun run = new CommandRun();

    /** The demo people, each several times over: enough ears to learn from, of as many sources as wanted. */
    private void label(int times, int sources) throws IOException {
        List<String> rows = new ArrayList<>(List.of("file,source_repo,faces,head,left_ear,right_ear"));
        for (int i = 0; i < times; i++) {
            String source = ",source " + i % sources + ",1,frontal,";
            VISIBLE.forEach(still -> rows.add(path(still) + source + "visible,visible"));
            COVERED.forEach(still -> rows.add(path(still) + source + "covered,covered"));
        }
        Files.write(folder.resolve("labels.csv"), rows);
    }

    private static Path path(String still) {
        return Path.of(CommandRun.still(still)).toAbsolutePath();
    }

    @Test
    void theSamePicturesGiveTheSameBytesTwiceAndTheTableOfWhatWasHeldOut() throws IOException {
        label(3, 3);
        Path first = folder.resolve("first/ears.txt");
        Path second = folder.resolve("second/ears.txt");
        assertEquals(0, run.trainEars(first, folder.toString()), run.err());
        assertEquals(0, run.trainEars(first, folder.toString(), "--out", second.toString()), run.err());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertArrayEquals(
                Files.readAllBytes(HeldOutModels.beside(first)), Files.readAllBytes(HeldOutModels.beside(second)));
        assertTrue(run.out().contains("30"), run.out());
        // The same people are in every source, so that the models tell them apart without a fault.
        assertTrue(run.out().lines().anyMatch(line -> line.matches(" +0\\.0 +1\\.000 +0\\.000 +0\\.000")), run.out());
        assertTrue(run.out().contains(second.toString()));
    }

    @Test
    void tooFewCoveredEarsAreRefusedWithTheNumberNeeded() throws IOException {
        label(1, 1);
        assertEquals(2, run.trainEars(folder.resolve("ears.txt"), folder.toString()));
        assertTrue(run.err().contains("10") && run.err().contains("30"), run.err());
        assertFalse(Files.exists(folder.resolve("ears.txt")));
    }

    @Test
    void oneSourceOnlyIsRefusedWithTheColumnToFillIn() throws IOException {
        label(3, 1);
        assertEquals(2, run.trainEars(folder.resolve("ears.txt"), folder.toString()));
        assertTrue(run.err().contains("source_repo"), run.err());
    }

    @Test
    void aFolderWithoutATableIsNamed() {
        assertEquals(2, run.trainEars(folder.resolve("ears.txt"), folder.toString()));
        assertTrue(run.err().contains(folder + "/labels.csv"), run.err());
    }
}
