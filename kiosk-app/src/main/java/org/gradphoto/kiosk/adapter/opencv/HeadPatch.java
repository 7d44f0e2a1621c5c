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
    private final Mat patch;
    private final LabPicture lab;

    private HeadPatch(LevelSquare square, Mat patch, LabPicture lab) {
        this.square = square;
        this.patch = patch;
        this.lab = lab;
    }

    static HeadPatch cut(Mat full, Mesh mesh, Workbench bench) {
        LevelSquare square = new LevelSquare(mesh.eyes(), mesh.faceWidth() * SIDE / FACE, mesh.eyeAngle());
        Region around = around(square, full);
        try (MatScope scope = new MatScope()) {
            double factor = Math.min(1, SIDE / square.side());
            int longest = (int) Math.max(1, Math.ceil(Math.max(around.width(), around.height()) * factor));
            Mat source = Pictures.shrink(
                    Pictures.part(full, around, scope),
                    longest,
                    bench.headSource().mat());
            Mat patch = bench.head().mat();
            Imgproc.warpAffine(
                    source,
                    patch,
                    square.in(around).matrix(SIDE, source.cols() / (double) around.width(), scope),
                    new Size(SIDE, SIDE),
                    Imgproc.INTER_LINEAR | Imgproc.WARP_INVERSE_MAP,
                    Core.BORDER_REPLICATE);
            return new HeadPatch(square, patch, bench.headLab().lab(patch));
        }
    }

    /** The upright part of the picture that the turned square may reach, so that no more than this is shrunk. */
    private static Region around(LevelSquare square, Mat full) {
        double turn = Math.abs(Math.cos(square.angle())) + Math.abs(Math.sin(square.angle()));
        double reach = square.side() * turn / 2 + 2;
        int left = clamp(square.centre().x() - reach, full.cols() - 1);
        int top = clamp(square.centre().y() - reach, full.rows() - 1);
        int right = clamp(square.centre().x() + reach, full.cols());
        int bottom = clamp(square.centre().y() + reach, full.rows());
        return new Region(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static int clamp(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }

    /** The same patch with other pixels, {@value #SIDE} x {@value #SIDE}. */
    HeadPatch with(Mat other, Tray lab) {
        return new HeadPatch(square, other, lab.lab(other));
    }

    /** Its pixels, BGR, {@value #SIDE} x {@value #SIDE}; not to be written to. */
    Mat mat() {
        return patch;
    }

    /** A copy of its pixels. */
    Picture pixels() {
        return Pictures.fromMat(patch);
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
                    l += lab.l(x, y);
                    a += lab.a(x, y);
                    b += lab.b(x, y);
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
