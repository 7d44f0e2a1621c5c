package org.gradphoto.kiosk.adapter.webcam;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import org.gradphoto.kiosk.capture.Picture;

/** Between the library's images and the house's pictures; bytes in the order of the house pass through uncopied. */
final class Bgr {

    private static final int[] BLUE_FIRST = {2, 1, 0};

    /** Bits to shift blue, green and red down by, for whole pixels in one number. */
    private static final int[] RED_HIGH = {0, 8, 16};

    private static final int[] BLUE_HIGH = {16, 8, 0};

    private Bgr() {}

    /** The image as a picture. An image that already holds blue, green, red bytes shares them; any other is converted. */
    static Picture picture(BufferedImage image) {
        boolean ready = image.getType() == BufferedImage.TYPE_3BYTE_BGR
                && image.getRaster().getParent() == null;
        byte[] bgr = ready ? ((DataBufferByte) image.getRaster().getDataBuffer()).getData() : converted(image);
        return new Picture(image.getWidth(), image.getHeight(), bgr);
    }

    /** The picture as an image of type {@link BufferedImage#TYPE_3BYTE_BGR} over the same bytes. */
    static BufferedImage image(Picture picture) {
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(picture.bgr(), picture.bgr().length),
                picture.width(),
                picture.height(),
                picture.width() * Picture.CHANNELS,
                Picture.CHANNELS,
                BLUE_FIRST,
                new Point());
        return new BufferedImage(model, raster, false, null);
    }

    /** Without Graphics2D, which asks for a display and fails on a machine that has lost its own. */
    private static byte[] converted(BufferedImage image) {
        return switch (image.getType()) {
            case BufferedImage.TYPE_INT_RGB -> fromInts(ints(image), RED_HIGH);
            case BufferedImage.TYPE_INT_BGR -> fromInts(ints(image), BLUE_HIGH);
            default -> threeBytes(image) ? fromBytes(image) : fromAny(image);
        };
    }

    private static int[] ints(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static byte[] fromInts(int[] pixels, int[] shifts) {
        byte[] bgr = new byte[pixels.length * Picture.CHANNELS];
        for (int i = 0, at = 0; i < pixels.length; i++, at += Picture.CHANNELS) {
            bgr[at] = (byte) (pixels[i] >> shifts[0]);
            bgr[at + 1] = (byte) (pixels[i] >> shifts[1]);
            bgr[at + 2] = (byte) (pixels[i] >> shifts[2]);
        }
        return bgr;
    }

    private static boolean threeBytes(BufferedImage image) {
        return image.getSampleModel() instanceof ComponentSampleModel layout
                && image.getRaster().getDataBuffer() instanceof DataBufferByte data
                && data.getNumBanks() == 1
                && data.getOffset() == 0
                && layout.getNumBands() == Picture.CHANNELS
                && image.getRaster().getParent() == null;
    }

    private static byte[] fromBytes(BufferedImage image) {
        var layout = (ComponentSampleModel) image.getSampleModel();
        byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int[] bands = layout.getBandOffsets();
        byte[] bgr = new byte[image.getWidth() * image.getHeight() * Picture.CHANNELS];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            int from = y * layout.getScanlineStride();
            for (int x = 0; x < image.getWidth(); x++, at += Picture.CHANNELS, from += layout.getPixelStride()) {
                bgr[at] = data[from + bands[2]];
                bgr[at + 1] = data[from + bands[1]];
                bgr[at + 2] = data[from + bands[0]];
            }
        }
        return bgr;
    }

    private static byte[] fromAny(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = new int[width * image.getHeight()];
        return fromInts(image.getRGB(0, 0, width, image.getHeight(), pixels, 0, width), RED_HIGH);
    }
}
