package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.photo.Crop;
import org.gradphoto.kiosk.photo.PhotoMaker;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.StandardPhoto;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Cuts on whole pixels, resamples once by averaging, and encodes. The same picture and crop give the same bytes. */
public final class OpenCvPhotoMaker implements PhotoMaker {

    private static final int BEST_QUALITY = 100;

    /** Loads the native library. */
    public OpenCvPhotoMaker() {
        NativeOpenCv.load();
    }

    @Override
    public Picture render(Picture picture, Crop crop, PhotoProfile profile) {
        try (MatScope scope = new MatScope()) {
            Mat part = Pictures.part(Pictures.toMat(picture, scope), whole(crop, picture), scope);
            Mat photo = scope.mat();
            Imgproc.resize(part, photo, new Size(profile.width(), profile.height()), 0, 0, Imgproc.INTER_AREA);
            return Pictures.fromMat(photo);
        }
    }

    @Override
    public Optional<StandardPhoto> encode(Picture photo, PhotoProfile profile) {
        try (MatScope scope = new MatScope()) {
            return largest(Pictures.toMat(photo, scope), profile);
        }
    }

    /** The crop on whole pixels, kept inside the picture. */
    private static Region whole(Crop crop, Picture picture) {
        int width = (int) Math.min(picture.width(), Math.round(crop.width()));
        int height = (int) Math.min(picture.height(), Math.round(crop.height()));
        int x = (int) Math.max(0, Math.min(picture.width() - width, Math.round(crop.x())));
        int y = (int) Math.max(0, Math.min(picture.height() - height, Math.round(crop.y())));
        return new Region(x, y, width, height);
    }

    /** Halves the range of qualities until only the largest that fits is left: about seven encodings. */
    private static Optional<StandardPhoto> largest(Mat photo, PhotoProfile profile) {
        Optional<StandardPhoto> best = Optional.empty();
        int low = profile.minQuality();
        int high = BEST_QUALITY;
        while (low <= high) {
            int quality = (low + high) / 2;
            byte[] jpeg = encode(photo, quality);
            if (jpeg.length <= profile.maxBytes()) {
                JfifDensity.set(jpeg, profile.dpi());
                best = Optional.of(new StandardPhoto(jpeg, quality));
                low = quality + 1;
            } else {
                high = quality - 1;
            }
        }
        return best;
    }

    private static byte[] encode(Mat photo, int quality) {
        try (MatScope scope = new MatScope()) {
            MatOfByte file = scope.keep(new MatOfByte());
            MatOfInt settings = scope.keep(
                    new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, quality, Imgcodecs.IMWRITE_JPEG_OPTIMIZE, 1));
            Imgcodecs.imencode(".jpg", photo, file, settings);
            return file.toArray();
        }
    }
}
