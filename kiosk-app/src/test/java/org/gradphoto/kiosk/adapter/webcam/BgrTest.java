package org.gradphoto.kiosk.adapter.webcam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import org.gradphoto.kiosk.capture.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BgrTest {

    private static final byte[] TWO_PIXELS = {10, 20, 30, 40, 50, 60};

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_BGR,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void everyLayoutOfADriverGivesTheSamePicture(int type) {
        var image = new BufferedImage(2, 1, type);
        image.setRGB(0, 0, 0xff1e140a);
        image.setRGB(1, 0, 0xff3c3228);

        assertArrayEquals(TWO_PIXELS, Bgr.picture(image).bgr());
    }

    @Test
    void theRedFirstBytesOfTheStandardDriverAreTurnedRound() {
        byte[] rgb = {30, 20, 10, 60, 50, 40};
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(rgb, rgb.length), 2, 1, 6, 3, new int[] {0, 1, 2}, new Point());

        Picture picture = Bgr.picture(new BufferedImage(model, raster, false, null));

        assertArrayEquals(TWO_PIXELS, picture.bgr());
    }

    @Test
    void aPicturePassesThroughAnImageWithoutACopy() {
        BufferedImage image = Bgr.image(new Picture(2, 1, TWO_PIXELS));

        assertEquals(BufferedImage.TYPE_3BYTE_BGR, image.getType());
        assertSame(TWO_PIXELS, Bgr.picture(image).bgr());
    }
}
