package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.Region;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The head brought to one size and turned level, so that measures beside the face see the same in every picture: the face is {@value #FACE} pixels wide,
 * the middle of the eyes lies in the middle of the patch.
 */
final class HeadPatch {

    /** Width of the face in the patch. */
    static final int FACE = 128;
    /** Width and height of the patch. */
    static final int SIDE = 288;

    private final LevelSquare square;
    private final Picture pixels;
    private final LabPicture lab;

    private HeadPatch(LevelSquare square, Picture pixels, LabPicture lab) {
        this.square = square;
        this.pixels = pixels;
        this.lab = lab;
    }

    static HeadPatch cut(Mat full, Mesh mesh) {
        double angle = mesh.eyeAngle();
        LevelSquare square = new LevelSquare(mesh.eyes(), mesh.faceWidth() * SIDE / FACE, angle);
        try (MatScope scope = new MatScope()) {
            double factor = Math.min(1, SIDE / square.side());
            Mat source = Pictures.shrink(
                    full, (int) Math.max(1, Math.round(Math.max(full.cols(), full.rows()) * factor)), scope);
            Mat patch = scope.mat();
            Imgproc.warpAffine(
                    source,
                    patch,
                    square.matrix(SIDE, source.cols() / (double) full.cols(), scope),
                    new Size(SIDE, SIDE),
                    Imgproc.INTER_LINEAR | Imgproc.WARP_INVERSE_MAP,
                    Core.BORDER_REPLICATE);
            return new HeadPatch(square, Pictures.fromMat(patch), Pictures.toLab(patch, scope));
        }
    }

    Picture pixels() {
        return pixels;
    }

    LabPicture lab() {
        return lab;
    }

    /** The place in the patch of a place in the picture. */
    Spot fromPicture(Spot spot) {
        double dx = spot.x() - square.centre().x();
        double dy = spot.y() - square.centre().y();
        double cos = Math.cos(square.angle());
        double sin = Math.sin(square.angle());
        double factor = SIDE / square.side();
        return new Spot((dx * cos + dy * sin) * factor + SIDE / 2.0, (dy * cos - dx * sin) * factor + SIDE / 2.0);
    }

    /** The place in the picture of a place in the patch. */
    Spot toPicture(Spot spot) {
        return square.toPicture(spot.x() / SIDE, spot.y() / SIDE);
    }

    /** The rectangle of the picture around a rectangle of the patch. */
    Region toPicture(Spot middle, double width, double height) {
        Spot centre = toPicture(middle);
        double factor = square.side() / SIDE;
        return new Region(
                (int) Math.round(centre.x() - width * factor / 2),
                (int) Math.round(centre.y() - height * factor / 2),
                (int) Math.round(width * factor),
                (int) Math.round(height * factor));
    }

    /** Mean colour of a small square around a place of the patch. */
    Lab mean(Spot middle, int reach) {
        double l = 0;
        double a = 0;
        double b = 0;
        int count = 0;
        for (int y = (int) middle.y() - reach; y <= middle.y() + reach; y++) {
            for (int x = (int) middle.x() - reach; x <= middle.x() + reach; x++) {
                if (lab.has(x, y)) {
                    Lab colour = lab.at(x, y);
                    l += colour.l();
                    a += colour.a();
                    b += colour.b();
                    count++;
                }
            }
        }
        return count == 0 ? new Lab(0, 0, 0) : new Lab(l / count, a / count, b / count);
    }

    /** Colour of the skin, from both cheeks beside the nose. */
    Lab skin(Mesh mesh) {
        Lab first = mean(fromPicture(mesh.mean(50, 205)), 5);
        Lab second = mean(fromPicture(mesh.mean(280, 425)), 5);
        return new Lab((first.l() + second.l()) / 2, (first.a() + second.a()) / 2, (first.b() + second.b()) / 2);
    }
}
