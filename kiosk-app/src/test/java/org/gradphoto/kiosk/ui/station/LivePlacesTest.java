package org.gradphoto.kiosk.ui.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.photo.Crop;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.junit.jupiter.api.Test;

class LivePlacesTest {

    @Test
    void aPictureStandsInTheMiddleOfItsRoom() {
        ViewMapping mapping = ViewMapping.fitted(new Size(1920, 1080), 960, 800, false);
        assertEquals(new Rectangle2D(0, 130, 960, 540), mapping.shown());
        assertEquals(0.5, mapping.scale());
    }

    @Test
    void aFindingOnTheLeftOfThePictureIsDrawnOnTheRightOfTheMirror() {
        Region leftEar = new Region(100, 200, 50, 80);
        assertEquals(
                new Rectangle2D(50, 100, 25, 40),
                ViewMapping.fitted(new Size(1000, 1000), 500, 500, false).onScreen(leftEar));
        assertEquals(
                new Rectangle2D(425, 100, 25, 40),
                ViewMapping.fitted(new Size(1000, 1000), 500, 500, true).onScreen(leftEar));
    }

    @Test
    void theCropIsMirroredWithThePicture() {
        Crop crop = new Crop(0, 100, 300, 400, 0.5);
        assertEquals(
                new Rectangle2D(700, 100, 300, 400),
                ViewMapping.fitted(new Size(1000, 1000), 1000, 1000, true).onScreen(crop));
    }

    @Test
    void theGuidesAreTheWindowsOfTheProfileInAFrameOfItsShape() {
        // 640 rows of the photo in 94 % of 1280 rows on the screen: 1.88 screen pixels for each.
        GuideLines lines = GuideLines.of(ScriptedHouse.NATIONAL_BLUE, new Rectangle2D(0, 0, 2000, 1280));
        assertEquals(1.88 * 480, lines.photo().getWidth(), 0.001);
        assertEquals(1.88 * 640, lines.photo().getHeight(), 0.001);
        assertEquals(lines.photo().getMinY() + 1.88 * 50, lines.hair().getMinY(), 0.001);
        assertEquals(1.88 * 60, lines.hair().getHeight(), 0.001);
        assertEquals(lines.photo().getMinY() + 1.88 * 200, lines.eyes().getMinY(), 0.001);
        assertEquals(1.88 * 300, lines.widestFace().getWidth(), 0.001);
        assertEquals(1.88 * 180, lines.narrowestFace().getWidth(), 0.001);
        assertEquals(
                1000, lines.narrowestFace().getMinX() + lines.narrowestFace().getWidth() / 2, 0.001);
    }
}
