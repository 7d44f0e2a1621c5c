package org.gradphoto.kiosk.adapter.webcam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.sarxos.webcam.Webcam;
import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FolderCameraTest {

    private final Path folder;

    FolderCameraTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void picturesFollowInNameOrderAndBeginAgain() throws Exception {
        TestPictures.write(folder.resolve("b.jpg"), 20, 10, Color.GREEN);
        TestPictures.write(folder.resolve("a.jpg"), 10, 10, Color.RED);
        TestPictures.write(folder.resolve("c.jpg"), 30, 10, Color.BLUE);

        assertEquals(List.of(10, 20, 30, 10, 20), widths(0, 5));
    }

    @Test
    void theBytesAreInTheOrderBlueGreenRed() throws Exception {
        TestPictures.write(folder.resolve("a.jpg"), 8, 8, new Color(200, 100, 30));

        Picture picture = first(0);

        assertEquals(30, picture.bgr()[0] & 0xff, 3);
        assertEquals(100, picture.bgr()[1] & 0xff, 3);
        assertEquals(200, picture.bgr()[2] & 0xff, 3);
    }

    @Test
    void aBrokenPictureAndOtherFilesAreSkipped() throws Exception {
        Files.writeString(folder.resolve("a.jpg"), "no picture at all");
        TestPictures.write(folder.resolve("b.JPG"), 12, 10, Color.GREEN);
        Files.writeString(folder.resolve("truth.csv"), "file,yaw");

        assertEquals(List.of(12, 12, 12), widths(0, 3));
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = folder.resolve("gone");

        CameraLost lost =
                assertThrows(CameraLost.class, () -> source(missing, 0).open());

        assertEquals(CameraLost.Cause.NO_PICTURES, lost.why());
        assertEquals(missing.toString(), lost.detail());
    }

    @Test
    void anEmptyFolderIsNamed() {
        CameraLost lost = assertThrows(CameraLost.class, () -> source(folder, 0).open());

        assertEquals(CameraLost.Cause.NO_PICTURES, lost.why());
        assertEquals(folder.toString(), lost.detail());
    }

    @Test
    void aFolderOfBrokenPicturesOnlyIsNamed() throws Exception {
        Files.writeString(folder.resolve("a.jpg"), "no picture at all");

        CameraLost lost = assertThrows(CameraLost.class, () -> first(0));

        assertEquals(CameraLost.Cause.NO_PICTURES, lost.why());
        assertEquals(folder.toString(), lost.detail());
    }

    @Test
    void thePaceIsKept() throws Exception {
        TestPictures.write(folder.resolve("a.jpg"), 8, 8, Color.RED);
        long begun = System.nanoTime();

        widths(20, 5);

        assertTrue(System.nanoTime() - begun >= TimeUnit.MILLISECONDS.toNanos(190));
    }

    @Test
    void aClosedCameraGivesNothingMoreAndMayBeClosedAgain() throws Exception {
        TestPictures.write(folder.resolve("a.jpg"), 8, 8, Color.RED);
        Camera camera = source(folder, 0).open();
        camera.close();
        camera.close();

        CameraLost lost = assertThrows(CameraLost.class, camera::read);

        assertEquals(CameraLost.Cause.UNPLUGGED, lost.why());
    }

    @Test
    void theLibraryKnowsTheFolderAsItsWebcam() throws Exception {
        TestPictures.write(folder.resolve("a.jpg"), 8, 8, Color.RED);

        try (Camera camera = source(folder, 0).open()) {
            assertEquals(camera.name(), Webcam.getDefault().getName());
            assertTrue(Webcam.getDefault().isOpen());
        }
    }

    private Picture first(double framesPerSecond) throws CameraLost {
        try (Camera camera = source(folder, framesPerSecond).open()) {
            return camera.read();
        }
    }

    private List<Integer> widths(double framesPerSecond, int count) throws CameraLost {
        var widths = new ArrayList<Integer>();
        try (Camera camera = source(folder, framesPerSecond).open()) {
            for (int i = 0; i < count; i++) {
                widths.add(camera.read().width());
            }
        }
        return widths;
    }

    private static FolderSource source(Path folder, double framesPerSecond) {
        return new FolderSource(folder, TestPictures.decoder(), framesPerSecond);
    }
}
