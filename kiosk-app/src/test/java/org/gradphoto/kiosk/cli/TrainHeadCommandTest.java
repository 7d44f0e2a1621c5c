package org.gradphoto.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainHeadCommandTest {

    @TempDir
    Path folder;

    private final CommandRun run = new CommandRun();

    @Test
    void tooFewHeadsOfAKindAreRefusedWithTheColumnAndTheNumberNeeded() throws IOException {
        List<String> rows = new ArrayList<>(List.of("file,source_repo,faces,head,hat_or_headwear,forehead,glasses"));
        for (String still : List.of("01", "02", "03")) {
            rows.add(Path.of(CommandRun.still(still)).toAbsolutePath() + ",a,1,frontal,no,visible,none");
        }
        Files.write(folder.resolve("labels.csv"), rows);
        assertEquals(2, run.trainHead(folder.resolve("models"), folder.toString()));
        assertTrue(run.err().contains("hat_or_headwear") && run.err().contains("10"), run.err());
        assertFalse(Files.exists(folder.resolve("models")));
    }

    @Test
    void aFolderWithoutATableIsNamed() {
        assertEquals(2, run.trainHead(folder, folder.toString()));
        assertTrue(run.err().contains(folder + "/labels.csv"), run.err());
    }
}
