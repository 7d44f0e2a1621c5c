package org.gradphoto.kiosk.adapter.opencv;

import java.util.List;
import java.util.Locale;
import org.gradphoto.kiosk.accuracy.Mistake;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.Region;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Draws one mistake into a cell of a contact sheet: the picture with the place of the finding, and four lines below. */
final class MistakeCell {

    /** Size of a cell in pixels. */
    static final int WIDTH = 240;

    static final int HEIGHT = 330;

    private static final int PICTURE = 232;
    private static final int LINE = 18;
    private static final Scalar PLACE = new Scalar(40, 40, 230);
    private static final Scalar INK = new Scalar(30, 30, 30);

    private MistakeCell() {}

    /** Draws into the sheet with the cell's upper left corner here. */
    static void draw(Mat sheet, Picture picture, Mistake mistake, int left, int top) {
        try (MatScope scope = new MatScope()) {
            Mat full = Pictures.toMat(picture, scope);
            double factor = PICTURE / (double) Math.max(full.cols(), full.rows());
            Mat small = scope.mat();
            Size size = new Size(
                    Math.max(1, Math.round(full.cols() * factor)), Math.max(1, Math.round(full.rows() * factor)));
            Imgproc.resize(full, small, size, 0, 0, factor < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR);
            mistake.finding().where().ifPresent(where -> frame(small, where, factor));
            small.copyTo(scope.keep(sheet.submat(new Rect(left + 4, top + 4, small.cols(), small.rows()))));
        }
        write(sheet, mistake, left + 4, top + PICTURE + LINE + 4);
    }

    private static void frame(Mat small, Region where, double factor) {
        Point corner = new Point(where.x() * factor, where.y() * factor);
        Point opposite = new Point(where.right() * factor, where.bottom() * factor);
        Imgproc.rectangle(small, corner, opposite, PLACE, 2);
    }

    /** Writes what there is to say without a picture too. */
    static void write(Mat sheet, Mistake mistake, int left, int top) {
        int y = top;
        for (String line : lines(mistake)) {
            Imgproc.putText(
                    sheet,
                    line,
                    new Point(left, y),
                    Imgproc.FONT_HERSHEY_SIMPLEX,
                    0.42,
                    INK,
                    1,
                    Imgproc.LINE_AA,
                    false);
            y += LINE;
        }
    }

    private static List<String> lines(Mistake mistake) {
        String name = String.valueOf(mistake.picture().file().getFileName());
        String value = mistake.finding().value().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%.3g %s (limit %.3g)",
                        mistake.finding().value().getAsDouble(),
                        mistake.finding().unit(),
                        mistake.finding().limit().orElse(0))
                : "no value";
        return List.of(
                mistake.finding().rule(),
                name.substring(0, Math.min(26, name.length())),
                (mistake.truth() + " -> " + mistake.finding().outcome()).toLowerCase(Locale.ROOT),
                value);
    }
}
