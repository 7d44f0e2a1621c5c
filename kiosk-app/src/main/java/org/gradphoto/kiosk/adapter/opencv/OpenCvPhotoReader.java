package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.FileFacts;
import org.gradphoto.kiosk.photo.FileOddity;
import org.gradphoto.kiosk.photo.PhotoFacts;
import org.gradphoto.kiosk.photo.PhotoReader;
import org.gradphoto.kiosk.photo.Rgb;

/** Reads a photo back from its bytes: the file by its own segments, the picture by a strict decoder and a measuring of its own. Serves one thread. */
public final class OpenCvPhotoReader implements PhotoReader {

    /** No photo standard asks for more; what is larger is wrong by its size and need not be decoded to tell. */
    private static final long MOST_PIXELS = 30_000_000;

    private final PhotoEye eye;

    /**
     * Loads the models.
     *
     * @param models the directory of the model files
     * @param background the colour the backdrop is measured against
     * @throws IllegalArgumentException when a model is missing or damaged; the message names it
     */
    public OpenCvPhotoReader(Path models, Rgb background) {
        NativeOpenCv.load();
        eye = new PhotoEye(models, background);
    }

    @Override
    public Optional<PhotoFacts> read(byte[] file) {
        return JpegFile.read(file).map(jpeg -> facts(jpeg, file));
    }

    private PhotoFacts facts(JpegFile jpeg, byte[] file) {
        Set<FileOddity> oddities = EnumSet.noneOf(FileOddity.class);
        oddities.addAll(jpeg.oddities());
        Optional<Picture> picture = Optional.empty();
        boolean isDecodable =
                !oddities.contains(FileOddity.NOT_24_BIT) && (long) jpeg.width() * jpeg.height() <= MOST_PIXELS;
        if (!jpeg.whole()) {
            oddities.add(FileOddity.DAMAGED);
        } else if (isDecodable) {
            picture = StrictJpeg.decode(file);
            if (picture.isEmpty()) {
                oddities.add(FileOddity.DAMAGED);
            }
        }
        FileFacts facts = new FileFacts(
                jpeg.width(),
                jpeg.height(),
                jpeg.dpi(),
                jpeg.quality().value(),
                jpeg.quality().isExact(),
                file.length,
                jpeg.chroma(),
                oddities);
        return new PhotoFacts(facts, picture.map(eye::look));
    }

    @Override
    public void close() {
        eye.close();
    }
}
