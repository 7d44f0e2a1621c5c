package org.gradphoto.kiosk.adapter.webcam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;
import org.gradphoto.kiosk.settings.CameraSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CameraCheckupTest {

    private final Path folder;

    CameraCheckupTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aCameraThatSendsIsOkWithItsNameAndSize() throws Exception {
        TestPictures.write(folder.resolve("a.jpg"), 20, 10, Color.RED);

        assertEquals(
                Diagnosis.of("camera", Level.OK, "ok", String.valueOf(folder.getFileName()), "20 x 10"), examine());
    }

    @Test
    void aBrokenPictureIsNamed() throws Exception {
        TestPictures.write(folder.resolve("a.jpg"), 20, 10, Color.RED);
        Path broken = Files.writeString(folder.resolve("b.jpg"), "no picture");

        assertEquals(Diagnosis.of("camera", Level.WARNING, "broken-picture", broken.toString()), examine());
    }

    @Test
    void anEmptyFolderIsAFault() {
        assertEquals(Diagnosis.of("camera", Level.FAULT, "no-pictures", folder.toString()), examine());
    }

    @Test
    void aMachineWithoutAUsbCameraIsWarnedByEitherDriver() {
        for (CameraSettings.Driver driver : CameraSettings.Driver.values()) {
            var spec = new CameraSpec.Webcam(Optional.of("no camera has this name"));
            var checkup = new CameraCheckup(spec, sources(driver).of(spec), TestPictures.decoder());

            assertEquals(Level.WARNING, checkup.examine().level(), driver.toString());
            assertEquals("not-found", checkup.examine().code(), driver.toString());
        }
    }

    private Diagnosis examine() {
        var spec = new CameraSpec.Folder(folder);
        return new CameraCheckup(spec, sources(CameraSettings.Driver.NATIVE).of(spec), TestPictures.decoder())
                .examine();
    }

    private static CameraSources sources(CameraSettings.Driver driver) {
        var settings = new CameraSettings(new CameraSpec.Demo(), driver, 1920, 1080, 30);
        return new CameraSources(settings, TestPictures.decoder(), Path.of("assets", "demo"));
    }
}
