package org.gradphoto.kiosk.adapter.opencv;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gradphoto.kiosk.photo.FileOddity;

/** Takes in the application segments of a JPEG file: the density of the JFIF header, and what a plain photo file does not carry. */
final class JpegAppData {

    private static final int JFIF_BYTES = 14;
    private static final int ADOBE = 14;
    private static final String EXIF = "Exif\0\0";

    private final byte[] bytes;
    private final Set<FileOddity> oddities;
    private int dpi;

    JpegAppData(byte[] bytes, Set<FileOddity> oddities) {
        this.bytes = bytes;
        this.oddities = oddities;
    }

    /** Density of the JFIF header, 0 when it has none. */
    int dpi() {
        return dpi;
    }

    /** Takes in the segment APP0 to APP15 whose data lie there. */
    void take(int number, int from, int end) {
        if (number == 0 && has("JFIF\0", from, end) && end - from >= JFIF_BYTES) {
            takeJfif(from, end);
        } else if (number == 0 && has("JFXX\0", from, end)) {
            oddities.add(FileOddity.THUMBNAIL);
        } else if (number == 1 && has(EXIF, from, end)) {
            takeExif(from + EXIF.length(), end);
        } else if (number == 2 && has("ICC_PROFILE\0", from, end)) {
            boolean isStandard = contains("sRGB", from, end) || contains("s\0R\0G\0B", from, end);
            oddities.add(isStandard ? FileOddity.SRGB_PROFILE : FileOddity.FOREIGN_COLOURS);
        } else if (number != ADOBE || !has("Adobe", from, end)) {
            oddities.add(FileOddity.FOREIGN_DATA);
        }
    }

    private void takeJfif(int from, int end) {
        int unit = unsigned(from + 7);
        int density = unsigned(from + 8) << 8 | unsigned(from + 9);
        dpi = unit == 1 ? density : unit == 2 ? (int) Math.round(density * 2.54) : 0;
        int thumbnail = 3 * unsigned(from + 12) * unsigned(from + 13);
        if (thumbnail > 0) {
            oddities.add(FileOddity.THUMBNAIL);
        }
        if (end - from > JFIF_BYTES + thumbnail) {
            oddities.add(FileOddity.PADDING);
        }
    }

    private void takeExif(int from, int end) {
        oddities.add(FileOddity.EXIF);
        if (ExifTurn.isTurned(bytes, from, end)) {
            oddities.add(FileOddity.TURNED_BY_EXIF);
        }
    }

    private boolean has(String text, int from, int end) {
        return end - from >= text.length() && isAt(text.getBytes(StandardCharsets.ISO_8859_1), from);
    }

    private boolean contains(String text, int from, int end) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = from; at + wanted.length <= end; at++) {
            if (isAt(wanted, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private int unsigned(int at) {
        return bytes[at] & 255;
    }
}
