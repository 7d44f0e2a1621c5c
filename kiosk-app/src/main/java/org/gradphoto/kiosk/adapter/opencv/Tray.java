package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.capture.Picture;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** A native matrix with an array of the same pixels in Java, both used again for each picture: what was taken from a tray lives until the next is laid in. */
final class Tray {

    private final Mat mat;
    private byte[] bytes = new byte[0];

    /** A tray whose matrix lives as long as the scope. */
    Tray(MatScope scope) {
        mat = scope.mat();
    }

    Mat mat() {
        return mat;
    }

    /** The matrix' 8-bit pixels, rows from the top; the array may be longer than they are. */
    byte[] bytes() {
        int length = (int) mat.total() * mat.channels();
        if (bytes.length < length) {
            bytes = new byte[length];
        }
        mat.get(0, 0, bytes);
        return bytes;
    }

    /** Lays in the pixels of a BGR matrix as 8-bit CIE L*a*b*. */
    LabPicture lab(Mat bgr) {
        Imgproc.cvtColor(bgr, mat, Imgproc.COLOR_BGR2Lab);
        return new LabPicture(mat.cols(), mat.rows(), bytes());
    }

    /** Lays in a picture as it is. */
    Mat picture(Picture picture) {
        mat.create(picture.height(), picture.width(), CvType.CV_8UC3);
        mat.put(0, 0, picture.bgr());
        return mat;
    }
}
