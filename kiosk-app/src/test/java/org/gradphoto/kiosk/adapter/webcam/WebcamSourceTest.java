package org.gradphoto.kiosk.adapter.webcam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.sarxos.webcam.Webcam;
import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WebcamSourceTest {

    private static final Dimension FULL_HD = new Dimension(1920, 1080);
    private static final Dimension HD = new Dimension(1280, 720);
    private static final Dimension VGA = new Dimension(640, 480);

    private final ScriptedDevice first = new ScriptedDevice("Laptop camera", VGA, HD, FULL_HD);
    private final ScriptedDevice second = new ScriptedDevice("Studio camera", VGA, HD);
    private final List<WebcamDevice> plugged = new ArrayList<>(List.of(first, second));

    @Test
    void theFirstCameraIsOpenedInTheWantedSize() throws Exception {
        try (Camera camera = source(Optional.empty()).open()) {
            assertEquals("Laptop camera", camera.name());
            assertEquals(1920, camera.read().width());
        }
        assertFalse(first.isOpen());
    }

    @Test
    void aCameraIsFoundByAPartOfItsNameInItsLargestSize() throws Exception {
        try (Camera camera = source(Optional.of("Studio")).open()) {
            assertEquals("Studio camera", camera.name());
            assertEquals(1280, camera.read().width());
        }
    }

    @Test
    void aSizeThatIsRefusedIsFollowedByTheNextSmaller() throws Exception {
        first.refusedLoudly.add(FULL_HD);
        first.refusedInSilence.add(HD);

        try (Camera camera = source(Optional.empty()).open()) {
            assertEquals(640, camera.read().width());
        }
    }

    @Test
    void aDriverThatListsOnlySmallSizesIsAskedForTheWantedOneAllTheSame() throws Exception {
        plugged.remove(first);

        try (Camera camera = new WebcamSource(this::driver, false, Optional.empty(), FULL_HD).open()) {
            assertEquals(1920, camera.read().width());
        }
    }

    @Test
    void aCameraThatOpensInNoSizeIsBusy() {
        first.refusedInSilence.addAll(List.of(FULL_HD, HD, VGA));

        CameraLost lost =
                assertThrows(CameraLost.class, () -> source(Optional.empty()).open());

        assertEquals(CameraLost.Cause.BUSY, lost.why());
        assertEquals("Laptop camera", lost.detail());
    }

    @Test
    void anAbsentCameraIsNamed() {
        CameraLost lost =
                assertThrows(CameraLost.class, () -> source(Optional.of("Dslr")).open());

        assertEquals(CameraLost.Cause.NOT_FOUND, lost.why());
        assertEquals("Dslr", lost.detail());
    }

    @Test
    void aPictureThatNoLongerChangesIsALostCamera() throws Exception {
        try (Camera camera = source(Optional.empty()).open()) {
            camera.read();
            first.frozen = true;

            CameraLost lost = assertThrows(CameraLost.class, camera::read);

            assertEquals(CameraLost.Cause.UNPLUGGED, lost.why());
        }
    }

    @Test
    void anUnpluggedCameraIsLostAndFoundAgainAsANewDevice() throws Exception {
        WebcamSource source = source(Optional.of("Laptop"));
        try (Camera camera = source.open()) {
            camera.read();
            first.close();
            assertThrows(CameraLost.class, camera::read);
        }
        plugged.remove(first);
        assertThrows(CameraLost.class, source::open);
        plugged.add(new ScriptedDevice("Laptop camera", VGA));

        try (Camera again = source.open()) {
            assertEquals(640, again.read().width());
        }
    }

    @Test
    void aLockLeftBehindByTheLibraryDoesNotKeepTheCameraShut() throws Exception {
        try (Camera camera = source(Optional.empty()).open()) {
            assertEquals(camera.name(), Webcam.getDefault().getName());
            assertFalse(Webcam.getDefault().getLock().getLockFile().exists());
            assertTrue(first.isOpen());
        }
    }

    private WebcamSource source(Optional<String> name) {
        return new WebcamSource(this::driver, true, name, FULL_HD);
    }

    private WebcamDriver driver() {
        return new WebcamDriver() {
            @Override
            public List<WebcamDevice> getDevices() {
                return List.copyOf(plugged);
            }

            @Override
            public boolean isThreadSafe() {
                return true;
            }
        };
    }
}
