package org.gradphoto.kiosk.photo;

import java.util.List;

/**
 * What the file of a standard photo must be.
 *
 * @param width of the file in pixels
 * @param height of the file in pixels
 * @param leastWidth the smallest width that is taken, with the height in proportion; {@code width} when only that one is
 * @param dpi written into the file as its density
 * @param size how large the file may be
 * @param minQuality least JPEG quality, 1 to 100
 * @param chroma the colour samplings that are allowed; the first that can meet all else is written
 */
public record PhotoFormat(
        int width, int height, int leastWidth, int dpi, Kilobytes size, int minQuality, List<Chroma> chroma) {

    /** Copies the samplings and refuses none. */
    public PhotoFormat {
        chroma = List.copyOf(chroma);
        if (chroma.isEmpty() || leastWidth > width) {
            throw new IllegalArgumentException("a format has a colour sampling and no smallest size above its size");
        }
    }

    /** Whether a file of this size is taken: one of the sizes allowed, in the right proportion but for rounding. */
    public boolean takes(int fileWidth, int fileHeight) {
        return fileWidth >= leastWidth
                && fileWidth <= width
                && Math.abs(fileHeight - (double) fileWidth * height / width) <= 0.5;
    }
}
