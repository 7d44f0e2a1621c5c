package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.accuracy.LabelledPicture;
import org.gradphoto.kiosk.accuracy.TrainedHead;
import org.gradphoto.kiosk.accuracy.TrainingFault;
import org.gradphoto.kiosk.adapter.opencv.headwear.DrawnHeadwear.Kind;
import org.gradphoto.kiosk.capture.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadTrainerTest {

    private static final int SOURCES = 3;

    @TempDir
    Path folder;

    private final OpenCvHeadTrainer trainer = new OpenCvHeadTrainer(new OpenCvPictureFiles(), DemoPeople.MODELS);
    private final List<LabelledPicture> pictures = new ArrayList<>();

    private void label(String name, Picture picture, String hat, String forehead, String glasses) throws IOException {
        Path file = folder.resolve(name + ".png");
        ImageIO.write(StrangePictures.image(picture), "png", file.toFile());
        for (int source = 0; source < SOURCES; source++) {
            pictures.add(new LabelledPicture(
                    file,
                    Map.of(
                            "faces",
                            "1",
                            "head",
                            "frontal",
                            "source_repo",
                            "source " + source,
                            "hat_or_headwear",
                            hat,
                            "forehead",
                            forehead,
                            "glasses",
                            glasses)));
        }
    }

    /** Four people four times: bare, in a cap, in dark glasses, and two with a fringe. */
    private void labelAll() throws IOException {
        try (DressedHeads heads = new DressedHeads()) {
            for (String still : List.of("01", "03", "05", "08")) {
                label("bare" + still, heads.bare(still), "no", "visible", "none");
                label("cap" + still, heads.with(Kind.CAP, still, 4), "yes", "", "");
                label("dark" + still, heads.inGlasses(new Color(25, 20, 30), still), "", "", "dark");
            }
            for (String still : List.of("04", "12", "23", "27")) {
                label("fringe" + still, heads.bare(still), "", "covered", "");
            }
        }
    }

    @Test
    void theModelsTellApartWhatTheLabelsSayAndTheSamePicturesGiveTheSameBytes() throws Exception {
        labelAll();
        TrainedHead trained = trainer.train(pictures, folder.resolve("first"));
        assertEquals(
                List.of("bare-head", "free-forehead", "bare-eyes", "clear-eyes"),
                trained.traits().stream().map(TrainedHead.Trait::model).toList());
        // The same people are in every source, so that the models tell them apart without a fault.
        trained.traits().forEach(trait -> assertEquals(1, trait.areaUnder(), trait.model()));
        trainer.train(pictures, folder.resolve("second"));
        for (String file : List.of("bare-head.txt", "folds/bare-head.txt", "clear-eyes.txt")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("first").resolve(file)),
                    Files.readAllBytes(folder.resolve("second").resolve(file)),
                    file);
        }
    }

    @Test
    void tooFewOfAKindAreRefusedWithTheColumnAndNothingIsWritten() throws IOException {
        labelAll();
        pictures.removeIf(picture -> picture.is("glasses", "dark"));
        TrainingFault fault = assertThrows(TrainingFault.class, () -> trainer.train(pictures, folder.resolve("out")));
        assertEquals(TrainingFault.Cause.FEW_BROKEN, fault.why());
        assertEquals("glasses", fault.column());
        assertFalse(Files.exists(folder.resolve("out")));
        assertTrue(fault.found() < fault.needed());
    }
}
