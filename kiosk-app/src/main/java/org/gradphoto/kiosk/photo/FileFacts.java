package org.gradphoto.kiosk.photo;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the bytes of a photo file say, before anybody looks at the picture.
 *
 * @param width pixels
 * @param height pixels
 * @param dpi density of the JFIF header, 0 when it has none
 * @param quality JPEG quality told from the quantization tables, 1 to 100
 * @param qualityIsExact whether the tables are exactly those of that quality on the scale of the IJG library; otherwise it is the nearest
 * @param bytes size of the file
 * @param chroma how many colour samples it keeps
 * @param oddities what a plain photo file does not have
 */
public record FileFacts(
        int width,
        int height,
        int dpi,
        int quality,
        boolean qualityIsExact,
        int bytes,
        Chroma chroma,
        Set<FileOddity> oddities) {

    /** Copies the oddities. */
    public FileFacts {
        oddities = oddities.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(oddities));
    }
}
