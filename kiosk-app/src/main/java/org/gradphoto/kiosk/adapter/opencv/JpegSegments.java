package org.gradphoto.kiosk.adapter.opencv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Walks the segments of a JPEG file (ITU T.81, annex B) and keeps what matters of them. */
final class JpegSegments {

    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int QUANTIZATION = 0xDB;
    private static final int APP0 = 0xE0;
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private int width;
    private int height;
    private int dpi;
    private int quality;

    JpegSegments(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean startsLikeJpeg(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8 && bytes[2] == (byte) 0xFF;
    }

    Optional<JpegFile> read() {
        int at = 2;
        boolean whole = false;
        while (!whole && at >= 0 && at + 1 < bytes.length) {
            int marker = unsigned(at + 1);
            whole = marker == END_OF_IMAGE;
            at = whole ? at : next(at, marker);
        }
        return width > 0 && height > 0
                ? Optional.of(new JpegFile(width, height, dpi, quality, whole))
                : Optional.empty();
    }

    /** Takes the segment in and tells where the next marker is, -1 when there is none. */
    private int next(int at, int marker) {
        if (at + 4 > bytes.length) {
            return -1;
        }
        int length = word(at + 2);
        int end = at + 2 + length;
        if (length < 2 || end > bytes.length) {
            return -1;
        }
        take(marker, at + 4, end);
        return marker(end, marker == START_OF_SCAN);
    }

    /** The next marker from a place on; inside scan data stuffed zeroes and restart marks are no markers. */
    private int marker(int from, boolean inScan) {
        for (int i = from; i + 1 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xFF) {
                int code = unsigned(i + 1);
                boolean isData = code == 0 || code == 0xFF || (code >= 0xD0 && code <= 0xD7);
                if (!isData) {
                    return i;
                }
            } else if (!inScan) {
                return -1;
            }
        }
        return -1;
    }

    private void take(int marker, int from, int end) {
        if (marker == APP0) {
            takeDensity(from, end);
        } else if (marker == QUANTIZATION && quality == 0) {
            quality = JpegQuality.estimate(bytes, from, end);
        } else if (isFrame(marker) && end - from >= 5) {
            height = word(from + 1);
            width = word(from + 3);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void takeDensity(int from, int end) {
        if (end - from >= 12 && Arrays.equals(bytes, from, from + JFIF.length, JFIF, 0, JFIF.length)) {
            int unit = unsigned(from + 7);
            int density = word(from + 8);
            dpi = unit == 1 ? density : unit == 2 ? (int) Math.round(density * 2.54) : 0;
        }
    }

    private int word(int at) {
        return unsigned(at) << 8 | unsigned(at + 1);
    }

    private int unsigned(int at) {
        return bytes[at] & 255;
    }
}
