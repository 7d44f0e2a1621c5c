package org.gradphoto.kiosk.ui.station;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.gradphoto.kiosk.capture.Picture;
import org.junit.jupiter.api.Test;

class DownscaleTest {

    private static final byte[] RED = {0, 0, (byte) 255};
    private static final byte[] BLUE = {(byte) 255, 0, 0};

    @Test
    void aPictureOfTheRightSizeIsOnlyTurnedIntoPixels() {
        assertArrayEquals(new int[] {0xFFFF0000, 0xFF0000FF}, draw(picture(2, 1, RED, BLUE), new Size(2, 1), false));
    }

    @Test
    void theMirroredPictureHasItsSidesChanged() {
        assertArrayEquals(new int[] {0xFF0000FF, 0xFFFF0000}, draw(picture(2, 1, RED, BLUE), new Size(2, 1), true));
    }

    @Test
    void halfTheSizeMixesNeighboursEvenly() {
        int[] one = draw(picture(2, 2, RED, BLUE, RED, BLUE), new Size(1, 1), false);
        assertArrayEquals(new int[] {0xFF7F007F}, one);
    }

    @Test
    void anEvenAreaKeepsItsColourAtAnySize() {
        byte[] grey = {77, 77, 77};
        byte[][] pixels = new byte[31 * 17][];
        Arrays.fill(pixels, grey);
        for (int pixel : draw(picture(31, 17, pixels), new Size(13, 9), true)) {
            assertEquals(0xFF4D4D4D, pixel);
        }
    }

    @Test
    void aSlopeStaysASlope() {
        byte[][] pixels = new byte[100][];
        for (int x = 0; x < 100; x++) {
            pixels[x] = new byte[] {(byte) x, (byte) x, (byte) x};
        }
        int[] row = draw(picture(100, 1, pixels), new Size(40, 1), false);
        for (int x = 0; x < 40; x++) {
            assertEquals((x + 0.5) * 2.5 - 0.5, row[x] & 0xFF, 1.0);
        }
    }

    @Test
    void theLargestSizeThatFitsKeepsTheShapeAndNeverEnlarges() {
        assertEquals(new Size(1280, 720), new Size(1920, 1080).within(new Size(1280, 900)));
        assertEquals(new Size(640, 480), new Size(640, 480).within(new Size(3000, 3000)));
        assertEquals(new Size(1, 1), new Size(1920, 1080).within(new Size(1, 1)));
    }

    private static int[] draw(Picture picture, Size to, boolean mirrored) {
        int[] argb = new int[to.width() * to.height()];
        new Downscale(new Size(picture.width(), picture.height()), to, mirrored).draw(picture, argb);
        return argb;
    }

    private static Picture picture(int width, int height, byte[]... pixels) {
        byte[] bgr = new byte[width * height * Picture.CHANNELS];
        for (int i = 0; i < pixels.length; i++) {
            System.arraycopy(pixels[i], 0, bgr, i * Picture.CHANNELS, Picture.CHANNELS);
        }
        return new Picture(width, height, bgr);
    }
}
