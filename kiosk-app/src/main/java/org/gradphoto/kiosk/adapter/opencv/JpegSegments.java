package org.gradphoto.kiosk.adapter.opencv;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.photo.Chroma;
import org.gradphoto.kiosk.photo.FileOddity;

/** Walks the segments of a JPEG file (ITU T.81, annex B) and keeps what matters of them. */
final class JpegSegments {

    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int QUANTIZATION = 0xDB;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APP = 0xE0;
    private static final int LAST_APP = 0xEF;
    private static final int PROGRESSIVE_FRAME = 0xC2;

    private final byte[] bytes;
    private final Set<FileOddity> oddities = EnumSet.noneOf(FileOddity.class);
    private final JpegAppData appData;
    private int width;
    private int height;
    private JpegQuality quality = JpegQuality.UNKNOWN;
    private Chroma chroma = Chroma.OTHER;

    JpegSegments(byte[] bytes) {
        this.bytes = bytes;
        this.appData = new JpegAppData(bytes, oddities);
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
        if (whole && at + 2 < bytes.length) {
            oddities.add(FileOddity.PADDING);
        }
        return width > 0 && height > 0
                ? Optional.of(new JpegFile(width, height, appData.dpi(), quality, chroma, oddities, whole))
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
                if (code == 0xFF) {
                    // The standard allows any number of these before a marker; nobody needs one.
                    oddities.add(FileOddity.PADDING);
                } else if (code != 0 && (code < 0xD0 || code > 0xD7)) {
                    return i;
                }
            } else if (!inScan) {
                return -1;
            }
        }
        return -1;
    }

    private void take(int marker, int from, int end) {
        if (marker >= FIRST_APP && marker <= LAST_APP) {
            appData.take(marker - FIRST_APP, from, end);
        } else if (marker == COMMENT) {
            oddities.add(FileOddity.COMMENT);
        } else if (marker == QUANTIZATION && quality.value() == 0) {
            quality = JpegQuality.of(bytes, from, end);
        } else if (isFrame(marker) && end - from >= 6) {
            takeFrame(marker, from, end);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void takeFrame(int marker, int from, int end) {
        height = word(from + 1);
        width = word(from + 3);
        int components = unsigned(from + 5);
        if (components != 3 || unsigned(from) != 8 || end - from < 15) {
            oddities.add(FileOddity.NOT_24_BIT);
        } else {
            chroma = chroma(unsigned(from + 7), unsigned(from + 10), unsigned(from + 13));
        }
        if (marker == PROGRESSIVE_FRAME) {
            oddities.add(FileOddity.PROGRESSIVE);
        }
    }

    /** The sampling of lightness and of the two colours, each horizontal factor times 16 plus vertical factor. */
    private static Chroma chroma(int lightness, int first, int second) {
        if (first != 0x11 || second != 0x11) {
            return Chroma.OTHER;
        }
        return switch (lightness) {
            case 0x11 -> Chroma.FULL;
            case 0x21 -> Chroma.HALVED;
            case 0x22 -> Chroma.QUARTERED;
            default -> Chroma.OTHER;
        };
    }

    private int word(int at) {
        return unsigned(at) << 8 | unsigned(at + 1);
    }

    private int unsigned(int at) {
        return bytes[at] & 255;
    }
}
