package org.gradphoto.kiosk.capture;

import java.nio.file.Path;

/** Decodes picture files. */
public interface PictureFiles {

    /**
     * The pixels of a file, upright as its EXIF orientation says.
     *
     * @throws UnreadablePicture when the file is missing, no picture, cut off or too large
     */
    Picture read(Path file) throws UnreadablePicture;
}
