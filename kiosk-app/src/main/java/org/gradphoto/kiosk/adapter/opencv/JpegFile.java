package org.gradphoto.kiosk.adapter.opencv;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.photo.Chroma;
import org.gradphoto.kiosk.photo.FileOddity;

/**
 * What the segments of a JPEG file say, read from its bytes without decoding it.
 *
 * @param width pixels, before any EXIF turn
 * @param height pixels
 * @param dpi density of the JFIF header, 0 when it has none
 * @param quality told from the first quantization table
 * @param chroma its colour sampling
 * @param oddities what a plain photo file does not have, as far as the segments show it
 * @param whole whether the file runs to its end mark
 */
record JpegFile(
        int width, int height, int dpi, JpegQuality quality, Chroma chroma, Set<FileOddity> oddities, boolean whole) {

    /** Copies the oddities. */
    JpegFile {
        oddities = oddities.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(oddities));
    }

    /** Reads the segments; empty when the bytes are no JPEG or end before its size is told. */
    static Optional<JpegFile> read(byte[] bytes) {
        return JpegSegments.startsLikeJpeg(bytes) ? new JpegSegments(bytes).read() : Optional.empty();
    }
}
