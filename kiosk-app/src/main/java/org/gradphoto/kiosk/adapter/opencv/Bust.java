package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.capture.Region;
import org.opencv.core.Mat;

/**
 * Head, shoulders and what is beside them: about the part of the picture that becomes the photo, shrunk, with the person's mask.
 *
 * @param area where it lies in the picture
 * @param lab its colours
 */
record Bust(Region area, LabPicture lab, Mask mask) {

    private static final int LONGEST = 256;
    /** Face widths to each side of the face's middle, above and below the eyes: the standard photo with some air. */
    private static final double BESIDE = 1.5;

    private static final double ABOVE = 1.9;
    private static final double BELOW = 2.0;

    static Bust cut(Mat full, Mesh mesh, Workbench bench) {
        Region area = area(full, mesh);
        try (MatScope scope = new MatScope()) {
            Mat part = Pictures.part(full, area, scope);
            LabPicture lab = bench.bustLab()
                    .lab(Pictures.shrink(part, LONGEST, bench.bust().mat()));
            return new Bust(area, lab, bench.person().read(part, area));
        }
    }

    private static Region area(Mat full, Mesh mesh) {
        double face = mesh.right() - mesh.left();
        Spot eyes = mesh.eyes();
        int left = clamp(eyes.x() - BESIDE * face, full.cols() - 1);
        int top = clamp(eyes.y() - ABOVE * face, full.rows() - 1);
        int right = clamp(eyes.x() + BESIDE * face, full.cols());
        int bottom = clamp(eyes.y() + BELOW * face, full.rows());
        return new Region(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static int clamp(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }

    double pictureX(int column) {
        return area.x() + (column + 0.5) * area.width() / lab.width();
    }

    double pictureY(int row) {
        return area.y() + (row + 0.5) * area.height() / lab.height();
    }

    int column(double pictureX) {
        return (int) Math.floor((pictureX - area.x()) * lab.width() / area.width());
    }

    int row(double pictureY) {
        return (int) Math.floor((pictureY - area.y()) * lab.height() / area.height());
    }
}
