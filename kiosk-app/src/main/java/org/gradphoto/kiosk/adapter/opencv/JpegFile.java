package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;

/**
 * What the segments of a JPEG file say, read from its bytes without decoding it.
 *
 * @param width pixels, before any EXIF turn
 * @param height pixels
 * @param dpi density of the JFIF header, 0 when it has none
 * @param quality estimated from the first quantization table, 1 to 100
 * @param whole whether the file runs to its end mark
 */
record JpegFile(int width, int height, int dpi, int quality, boolean whole) {

    /** Reads the segments; empty when the bytes are no JPEG or end before its size is told. */
    static Optional<JpegFile> read(byte[] bytes) {
        return JpegSegments.startsLikeJpeg(bytes) ? new JpegSegments(bytes).read() : Optional.empty();
    }
}
