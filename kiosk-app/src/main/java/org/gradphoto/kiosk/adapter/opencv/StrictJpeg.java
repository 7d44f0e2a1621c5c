package org.gradphoto.kiosk.adapter.opencv;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gradphoto.kiosk.capture.Picture;

/**
 * Decodes a JPEG and takes every warning of the decoder for a fault. OpenCV fills what is missing with grey and says nothing; the decoder of the JDK tells of
 * missing, surplus and impossible data.
 */
final class StrictJpeg {

    /** Where red, green and blue stand in a pixel. */
    private static final int[] BLUE_FIRST = {2, 1, 0};

    private StrictJpeg() {}

    /** The picture; empty when anything in its data is wrong, or when it is no 24-bit colour picture. */
    static Optional<Picture> decode(byte[] file) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        if (!readers.hasNext()) {
            throw new IllegalStateException("this Java has no JPEG decoder");
        }
        ImageReader reader = readers.next();
        boolean[] warned = new boolean[1];
        reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            BufferedImage image = reader.read(0);
            return warned[0] ? Optional.empty() : picture(image);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            // The decoder's own parser stumbles over some broken headers instead of refusing them.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** The pixels as their numbers stand in the file, whatever colour profile they are meant for. */
    private static Optional<Picture> picture(BufferedImage image) {
        Raster pixels = image.getRaster();
        boolean isBgr = pixels.getSampleModel() instanceof PixelInterleavedSampleModel model
                && model.getPixelStride() == Picture.CHANNELS
                && Arrays.equals(model.getBandOffsets(), BLUE_FIRST);
        return isBgr && pixels.getDataBuffer() instanceof DataBufferByte data
                ? Optional.of(new Picture(image.getWidth(), image.getHeight(), data.getData()))
                : Optional.empty();
    }
}
