package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.AreaResampler;
import org.gradphoto.kiosk.photo.Chroma;
import org.gradphoto.kiosk.photo.Crop;
import org.gradphoto.kiosk.photo.Kilobytes;
import org.gradphoto.kiosk.photo.PhotoMaker;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.StandardPhoto;
import org.opencv.core.Mat;

/** Resamples once and encodes once in each quality that is tried. The same picture and crop give the same bytes. */
public final class OpenCvPhotoMaker implements PhotoMaker {

    /** Loads the native library. */
    public OpenCvPhotoMaker() {
        NativeOpenCv.load();
    }

    @Override
    public Picture render(Picture picture, Crop crop, PhotoProfile profile) {
        return AreaResampler.resample(picture, crop, profile.width(), profile.height());
    }

    @Override
    public Optional<StandardPhoto> encode(Picture photo, PhotoProfile profile) {
        try (MatScope scope = new MatScope()) {
            return encode(Pictures.toMat(photo, scope), profile);
        }
    }

    private static Optional<StandardPhoto> encode(Mat photo, PhotoProfile profile) {
        Kilobytes size = profile.format().size();
        Optional<StandardPhoto> best = Optional.empty();
        for (Chroma chroma : profile.format().chroma()) {
            Optional<StandardPhoto> made = new QualitySearch(
                            quality -> JpegEncoder.encode(photo, quality, chroma), size.mostBytes())
                    .largest(profile.format().minQuality())
                    .map(found -> finished(found, profile));
            if (made.isPresent() && made.get().jpeg().length >= size.leastBytes()) {
                return made;
            }
            best = best.or(() -> made);
        }
        return best;
    }

    private static StandardPhoto finished(QualitySearch.Found found, PhotoProfile profile) {
        JfifDensity.set(found.jpeg(), profile.format().dpi());
        return new StandardPhoto(found.jpeg(), found.quality());
    }
}
