package org.gradphoto.kiosk.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Looks whether bytes are a whole JPEG: marked at both ends, and decodable. */
record JpegLook(byte[] bytes) {

    /** More pixels than any photo of the field has; stops a small file that unpacks into a huge picture. */
    private static final long MOST_PIXELS = 25_000_000;

    private static final int SHORTEST = 4;

    boolean isWholeJpeg() {
        return isMarked() && isDecodable();
    }

    private boolean isMarked() {
        int end = bytes.length;
        return end >= SHORTEST
                && bytes[0] == (byte) 0xff
                && bytes[1] == (byte) 0xd8
                && bytes[end - 2] == (byte) 0xff
                && bytes[end - 1] == (byte) 0xd9;
    }

    private boolean isDecodable() {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        ImageReader reader = readers.next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels <= MOST_PIXELS && reader.read(0) != null;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException noPicture) {
            return false;
        } finally {
            reader.dispose();
        }
    }
}
