package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.photo.Chroma;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;

/** Writes a picture as a plain JPEG: JFIF header, tables, one scan; no comment, no EXIF, no thumbnail. */
final class JpegEncoder {

    private JpegEncoder() {}

    /** The file of a BGR picture in this quality, 1 to 100, with code tables fitted to it. */
    static byte[] encode(Mat photo, int quality, Chroma chroma) {
        try (MatScope scope = new MatScope()) {
            MatOfByte file = scope.keep(new MatOfByte());
            MatOfInt settings = scope.keep(new MatOfInt(
                    Imgcodecs.IMWRITE_JPEG_QUALITY,
                    quality,
                    Imgcodecs.IMWRITE_JPEG_OPTIMIZE,
                    1,
                    Imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR,
                    sampling(chroma)));
            Imgcodecs.imencode(".jpg", photo, file, settings);
            return file.toArray();
        }
    }

    private static int sampling(Chroma chroma) {
        return switch (chroma) {
            case FULL -> Imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_444;
            case HALVED -> Imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_422;
            case QUARTERED -> Imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_420;
            case OTHER -> throw new IllegalArgumentException("no photo is written in an unknown colour sampling");
        };
    }
}
