package org.gradphoto.kiosk.adapter.webcam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class DemoSourceTest {

    @Test
    void aMovingPersonSitsFirstAndEachCallBringsTheNext(@TempDir Path folder) throws Exception {
        Path clip = Files.createDirectory(folder.resolve("clip"));
        Path stills = Files.createDirectory(folder.resolve("stills"));
        TestPictures.write(clip.resolve("1.jpg"), 10, 8, Color.RED);
        TestPictures.write(clip.resolve("2.jpg"), 20, 8, Color.RED);
        TestPictures.write(stills.resolve("01.jpg"), 30, 8, Color.RED);
        TestPictures.write(stills.resolve("02.jpg"), 40, 8, Color.RED);
        var demo = new DemoSource(folder, TestPictures.decoder());

        try (Camera camera = demo.open()) {
            assertEquals("10 20 10", widths(camera));
            demo.nextPerson();
            assertEquals("30 30 30", widths(camera));
            demo.nextPerson();
            assertEquals("40 40 40", widths(camera));
            demo.nextPerson();
            assertEquals("30 30 30", widths(camera));
        }
    }

    @Test
    void thePeopleOfTheKioskAreThere() throws Exception {
        var demo = new DemoSource(Path.of("assets", "demo"), TestPictures.decoder());

        try (Camera camera = demo.open()) {
            assertEquals(960, camera.read().width());
            demo.nextPerson();
            assertEquals(1280, camera.read().width());
        }
    }

    private static String widths(Camera camera) throws CameraLost {
        return camera.read().width() + " " + camera.read().width() + " "
                + camera.read().width();
    }
}
