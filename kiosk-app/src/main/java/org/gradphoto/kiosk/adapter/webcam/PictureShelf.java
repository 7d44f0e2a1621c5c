package org.gradphoto.kiosk.adapter.webcam;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;

/**
 * Keeps the first decoded pictures of a film, so that a short film runs at full speed: decoding 1080p takes longer than a frame lasts at 30 a second.
 * What does not fit is decoded each time; throwing out the oldest would throw out just the picture that comes next in a loop.
 */
final class PictureShelf implements PictureFiles {

    /** Sixteen frames of 1080p, 100 MB: the rest of the memory belongs to the kiosk. */
    static final long MOST_BYTES = 16L * 1920 * 1080 * Picture.CHANNELS;

    private final PictureFiles files;
    private final long mostBytes;
    private final Map<Path, Picture> kept = new HashMap<>();
    private long bytes;

    /** A shelf for this many bytes of pixels before the decoder. */
    PictureShelf(PictureFiles files, long mostBytes) {
        this.files = files;
        this.mostBytes = mostBytes;
    }

    @Override
    public Picture read(Path file) throws UnreadablePicture {
        Picture known = kept.get(file);
        if (known != null) {
            return known;
        }
        Picture picture = files.read(file);
        if (bytes + picture.bgr().length <= mostBytes) {
            kept.put(file, picture);
            bytes += picture.bgr().length;
        }
        return picture;
    }
}
