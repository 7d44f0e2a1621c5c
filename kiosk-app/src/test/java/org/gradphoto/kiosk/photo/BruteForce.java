package org.gradphoto.kiosk.photo;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/** Searches the crop of the national profile on a grid, knowing nothing of the solver: the windows are written out again. */
final class BruteForce {

    private static final double SCALE_STEP = 0.004;
    private static final double HEIGHT_STEP = 0.5;

    private BruteForce() {}

    /** The best margin on a grid of scales and heights; empty when no point of the grid is lawful. */
    static Optional<Double> bestMargin(HeadGeometry head, Region picture) {
        double best = -1;
        for (double scale = 0.4; scale <= 1; scale += SCALE_STEP) {
            double width = 480 / scale;
            double height = 640 / scale;
            double x = Math.max(0, Math.min(picture.width() - width, head.centre() - width / 2));
            double halfHair = Math.max(head.centre() - head.hairLeft(), head.hairRight() - head.centre());
            boolean fits = width <= picture.width() && height <= picture.height() && halfHair * scale <= 240;
            for (double hair = 50; fits && hair <= 110; hair += HEIGHT_STEP) {
                double y = head.hairTop() - hair / scale;
                if (y >= 0 && y + height <= picture.height()) {
                    best = Math.max(best, margin(head, new Crop(x, y, width, height, scale)));
                }
            }
        }
        boolean whole = head.faceLeft() >= 0 && head.faceRight() <= picture.width();
        return best >= 0 && whole ? Optional.of(best) : Optional.empty();
    }

    /** The smallest distance from a window's border as a share of half that window; negative outside. */
    static double margin(HeadGeometry head, Crop crop) {
        double hair = (head.hairTop() - crop.y()) * crop.scale();
        double eyes = (head.eyeLine() - crop.y()) * crop.scale();
        double face = head.faceWidth() * crop.scale();
        double off = Math.abs((head.centre() - crop.x()) * crop.scale() - 240);
        double hairMargin = 1 - Math.abs(hair - 80) / 30;
        double eyeMargin = 1 - Math.abs(eyes - 250) / 50;
        double faceMargin = 1 - Math.abs(face - 240) / 60;
        return Math.min(Math.min(hairMargin, 1 - off / 12), Math.min(eyeMargin, faceMargin));
    }
}
