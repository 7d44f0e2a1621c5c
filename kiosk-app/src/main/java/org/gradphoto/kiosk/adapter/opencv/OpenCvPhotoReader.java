package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;
import org.gradphoto.kiosk.photo.PhotoFacts;
import org.gradphoto.kiosk.photo.PhotoReader;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/** Reads a photo back from its bytes: density and quality from the file's own segments, the head by measuring the decoded picture. */
public final class OpenCvPhotoReader implements PhotoReader {

    private final PortraitReader portraits;

    /** A reader that measures heads with the given one, on its thread. */
    public OpenCvPhotoReader(PortraitReader portraits) {
        NativeOpenCv.load();
        this.portraits = portraits;
    }

    @Override
    public Optional<PhotoFacts> read(byte[] file) {
        return JpegFile.read(file).filter(JpegFile::whole).flatMap(jpeg -> facts(jpeg, file));
    }

    private Optional<PhotoFacts> facts(JpegFile jpeg, byte[] file) {
        try (MatScope scope = new MatScope()) {
            Mat encoded = scope.keep(new MatOfByte(file));
            Mat decoded = scope.keep(Imgcodecs.imdecode(encoded, Imgcodecs.IMREAD_COLOR));
            if (decoded.empty()) {
                return Optional.empty();
            }
            return Optional.of(new PhotoFacts(
                    jpeg.width(),
                    jpeg.height(),
                    jpeg.dpi(),
                    jpeg.quality(),
                    file.length,
                    portraits.read(Pictures.fromMat(decoded)).head()));
        }
    }
}
