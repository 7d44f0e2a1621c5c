package org.gradphoto.kiosk.adapter.opencv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.capture.UnreadablePicture.Cause;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/**
 * Decodes JPEG and PNG files, whatever their channels, inks and depth, to upright 8-bit pictures. The largest are read at half their size.
 *
 * <p>The header is read first: a file that is cut off or too large is refused before the decoder fills the rest with grey or the memory with pixels.
 */
public final class OpenCvPictureFiles implements PictureFiles {

    private static final long MOST_PIXELS = 100_000_000;
    /** Above this a picture is read at half its width and height: a face in it still has more pixels than any photo needs, and memory is bounded. */
    private static final long MANY_PIXELS = 30_000_000;

    private static final long MOST_BYTES = 300_000_000;

    /** Loads the native library. */
    public OpenCvPictureFiles() {
        NativeOpenCv.load();
    }

    @Override
    public Picture read(Path file) throws UnreadablePicture {
        byte[] bytes = bytes(file);
        int way = checkedHeader(bytes, file).pixels() > MANY_PIXELS
                ? Imgcodecs.IMREAD_REDUCED_COLOR_2
                : Imgcodecs.IMREAD_COLOR;
        try (MatScope scope = new MatScope()) {
            Mat encoded = scope.keep(new MatOfByte(bytes));
            Mat decoded = scope.keep(Imgcodecs.imdecode(encoded, way));
            if (decoded.empty()) {
                throw new UnreadablePicture(Cause.NOT_A_PICTURE, file);
            }
            return Pictures.fromMat(decoded);
        } catch (CvException fault) {
            throw new UnreadablePicture(Cause.NOT_A_PICTURE, file);
        }
    }

    private static byte[] bytes(Path file) throws UnreadablePicture {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadablePicture(Cause.MISSING, file);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadablePicture(Cause.TOO_LARGE, file);
            }
            return Files.readAllBytes(file);
        } catch (IOException fault) {
            throw new UnreadablePicture(Cause.MISSING, file);
        }
    }

    private static PictureHeader checkedHeader(byte[] bytes, Path file) throws UnreadablePicture {
        PictureHeader header =
                PictureHeader.read(bytes).orElseThrow(() -> new UnreadablePicture(Cause.NOT_A_PICTURE, file));
        if (header.pixels() > MOST_PIXELS) {
            throw new UnreadablePicture(Cause.TOO_LARGE, file);
        }
        if (!header.whole()) {
            throw new UnreadablePicture(Cause.NOT_A_PICTURE, file);
        }
        return header;
    }
}
