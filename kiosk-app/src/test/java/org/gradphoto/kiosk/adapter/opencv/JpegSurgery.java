package org.gradphoto.kiosk.adapter.opencv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Does to a good JPEG file what others do to theirs. */
final class JpegSurgery {

    private static final int AFTER_JFIF = 20;

    private JpegSurgery() {}

    /** The file with a segment put in behind its JFIF header. */
    static byte[] withSegment(byte[] file, int marker, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, AFTER_JFIF);
        out.write(0xFF);
        out.write(marker);
        out.write((data.length + 2) >> 8);
        out.write(data.length + 2);
        out.writeBytes(data);
        out.write(file, AFTER_JFIF, file.length - AFTER_JFIF);
        return out.toByteArray();
    }

    /** The file with bytes put in at a place. */
    static byte[] with(byte[] file, int at, byte[] more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.writeBytes(more);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    /** The file with some of its bytes written over. */
    static byte[] overwritten(byte[] file, int at, byte[] by) {
        byte[] out = file.clone();
        System.arraycopy(by, 0, out, at, by.length);
        return out;
    }

    /** The first part of the file. */
    static byte[] cut(byte[] file, double share) {
        return Arrays.copyOf(file, (int) (file.length * share));
    }

    /** The first part of the file with an end mark, as a careless repair leaves it. */
    static byte[] cutAndClosed(byte[] file, double share) {
        byte[] out = cut(file, share);
        out[out.length - 2] = (byte) 0xFF;
        out[out.length - 1] = (byte) 0xD9;
        return out;
    }

    /** EXIF data with nothing but an orientation. */
    static byte[] exif(int orientation) {
        byte[] tiff = {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] data = Arrays.copyOf(head, head.length + tiff.length);
        System.arraycopy(tiff, 0, data, head.length, tiff.length);
        return data;
    }
}
