package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.Region;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** The way between pictures in Java and matrices in native memory; whole rows at once, because single pixels cost a native call each. */
final class Pictures {

    private Pictures() {}

    static Mat toMat(Picture picture, MatScope scope) {
        Mat mat = scope.keep(new Mat(picture.height(), picture.width(), CvType.CV_8UC3));
        mat.put(0, 0, picture.bgr());
        return mat;
    }

    static Picture fromMat(Mat mat) {
        byte[] bgr = new byte[mat.rows() * mat.cols() * Picture.CHANNELS];
        mat.get(0, 0, bgr);
        return new Picture(mat.cols(), mat.rows(), bgr);
    }

    /** The part of a picture as a matrix of its own size, sharing memory with the whole. */
    static Mat part(Mat picture, Region region, MatScope scope) {
        return scope.keep(picture.submat(new Rect(region.x(), region.y(), region.width(), region.height())));
    }

    /** Shrinks into another matrix by averaging, so that nothing aliases; a picture that is small enough stays as and where it is. */
    static Mat shrink(Mat picture, int longestSide, Mat small) {
        double factor = longestSide / (double) Math.max(picture.cols(), picture.rows());
        if (factor >= 1) {
            return picture;
        }
        Size size = new Size(
                Math.max(1, Math.round(picture.cols() * factor)), Math.max(1, Math.round(picture.rows() * factor)));
        Imgproc.resize(picture, small, size, 0, 0, Imgproc.INTER_AREA);
        return small;
    }
}
