package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;

/**
 * What the header of a picture file promises.
 *
 * @param pixels width times height
 * @param whole whether the file runs to its end mark
 */
record PictureHeader(long pixels, boolean whole) {

    /** Reads a JPEG or PNG header; empty when the bytes are neither. */
    static Optional<PictureHeader> read(byte[] bytes) {
        return JpegFile.read(bytes)
                .map(jpeg -> new PictureHeader((long) jpeg.width() * jpeg.height(), jpeg.whole()))
                .or(() -> PngFile.read(bytes)
                        .map(png -> new PictureHeader((long) png.width() * png.height(), png.whole())));
    }
}
