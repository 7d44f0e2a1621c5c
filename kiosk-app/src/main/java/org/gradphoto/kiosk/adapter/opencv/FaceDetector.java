package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradphoto.kiosk.capture.Region;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/**
 * Finds faces with BlazeFace (short range). It sees 128 x 128 pixels, so that a face narrower than about an eighth of the picture may be missed:
 * when the whole picture shows none, the middle of it is looked at more closely.
 */
final class FaceDetector {

    private static final int SIDE = 128;
    /** From this score on a place is taken for a face. */
    static final double LEAST_SCORE = 0.5;
    /** From this score on it may be one, where nothing else is: only a confirmed one counts. */
    private static final double FAINT_SCORE = 0.25;

    private final Network network;
    private final List<Spot> anchors = BlazeFaceAnswer.anchors();
    private final Mat shrunk;
    private final Mat square;

    FaceDetector(Path models, MatScope lasting) {
        network = new Network(
                models.resolve("face_detection_short_range.tflite"),
                SIDE,
                1 / 127.5,
                127.5,
                List.of("regressors", "classificators"),
                lasting);
        shrunk = lasting.mat();
        square = lasting.mat();
    }

    /** Every face of a BGR picture, the largest first; faint ones only where no clear one is. */
    List<FaceBox> detect(Mat picture) {
        Region whole = new Region(0, 0, picture.cols(), picture.rows());
        List<FaceBox> faces = detectIn(picture, whole, LEAST_SCORE);
        int closer = Math.min(picture.cols(), picture.rows());
        while (faces.isEmpty() && closer >= SIDE) {
            faces = detectIn(picture, middle(picture, closer), LEAST_SCORE);
            closer = closer * 2 / 3;
        }
        return faces.isEmpty() ? detectIn(picture, whole, FAINT_SCORE) : faces;
    }

    private static Region middle(Mat picture, int side) {
        return new Region((picture.cols() - side) / 2, (picture.rows() - side) / 2, side, side);
    }

    private List<FaceBox> detectIn(Mat picture, Region part, double least) {
        try (MatScope scope = new MatScope()) {
            Mat seen = Pictures.shrink(Pictures.part(picture, part, scope), SIDE, shrunk);
            double factor = part.width() / (double) seen.cols();
            List<float[]> answer = network.run(letterboxed(seen));
            List<FaceBox> found = BlazeFaceAnswer.faces(answer.get(0), answer.get(1), anchors, least);
            List<FaceBox> faces = new ArrayList<>();
            found.forEach(f -> faces.add(f.moved(factor, part.x(), part.y())));
            faces.sort(Comparator.comparingDouble(FaceBox::area).reversed());
            return faces;
        }
    }

    private Mat letterboxed(Mat seen) {
        Core.copyMakeBorder(
                seen, square, 0, SIDE - seen.rows(), 0, SIDE - seen.cols(), Core.BORDER_CONSTANT, Scalar.all(0));
        return square;
    }
}
