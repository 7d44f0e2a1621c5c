package org.gradphoto.kiosk.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.gradphoto.kiosk.capture.Picture;
import org.junit.jupiter.api.Test;

class AreaResamplerTest {

    @Test
    void atFullSizeEveryPixelIsTakenAsItIs() {
        Picture picture = noise(300, 200);
        Picture photo = AreaResampler.resample(picture, new Crop(37, 11, 100, 150, 1), 100, 150);
        for (int y = 0; y < 150; y++) {
            byte[] wanted = new byte[300];
            byte[] got = new byte[300];
            System.arraycopy(picture.bgr(), ((y + 11) * 300 + 37) * 3, wanted, 0, 300);
            System.arraycopy(photo.bgr(), y * 300, got, 0, 300);
            assertArrayEquals(wanted, got, "row " + y);
        }
    }

    @Test
    void aCheckerboardBecomesTheGreyOfHalfItsLightAndNotOfHalfItsNumber() {
        byte[] bgr = new byte[64 * 64 * 3];
        for (int i = 0; i < 64 * 64; i++) {
            byte level = (byte) ((i % 64 + i / 64) % 2 == 0 ? 255 : 0);
            bgr[3 * i] = level;
            bgr[3 * i + 1] = level;
            bgr[3 * i + 2] = level;
        }
        Picture photo = AreaResampler.resample(new Picture(64, 64, bgr), new Crop(0, 0, 64, 64, 0.25), 16, 16);
        for (byte level : photo.bgr()) {
            assertEquals(188, level & 255);
        }
    }

    @Test
    void anEvenColourStaysThatColourWhateverTheCrop() {
        byte[] bgr = new byte[400 * 300 * 3];
        for (int i = 0; i < bgr.length; i += 3) {
            bgr[i] = (byte) 255;
            bgr[i + 1] = (byte) 197;
            bgr[i + 2] = 100;
        }
        Random random = new Random(4);
        for (int i = 0; i < 50; i++) {
            double width = 60 + random.nextDouble() * 160;
            Crop crop = new Crop(
                    random.nextDouble() * (400 - width),
                    random.nextDouble() * (300 - width * 4 / 3),
                    width,
                    width * 4 / 3,
                    60 / width);
            byte[] photo = AreaResampler.resample(new Picture(400, 300, bgr), crop, 60, 80)
                    .bgr();
            for (int at = 0; at < photo.length; at += 3) {
                assertEquals(255, photo[at] & 255, crop.toString());
                assertEquals(197, photo[at + 1] & 255, crop.toString());
                assertEquals(100, photo[at + 2] & 255, crop.toString());
            }
        }
    }

    @Test
    void anEdgeBetweenTwoPixelsOfThePictureLiesWhereTheCropPutsIt() {
        byte[] bgr = new byte[100 * 4 * 3];
        for (int y = 0; y < 4; y++) {
            for (int x = 50; x < 100; x++) {
                bgr[(y * 100 + x) * 3 + 1] = (byte) 255;
            }
        }
        // The edge at 50 lies 39.5 pixels into a crop that begins at 10.5: 19.75 of 20 pixels of half the size.
        byte[] photo = AreaResampler.resample(new Picture(100, 4, bgr), new Crop(10.5, 0, 80, 4, 0.5), 40, 2)
                .bgr();
        assertEquals(0, photo[18 * 3 + 1] & 255);
        assertEquals(137, photo[19 * 3 + 1] & 255, 1);
        assertEquals(255, photo[20 * 3 + 1] & 255);
    }

    private static Picture noise(int width, int height) {
        byte[] bgr = new byte[width * height * 3];
        new Random(7).nextBytes(bgr);
        return new Picture(width, height, bgr);
    }
}
