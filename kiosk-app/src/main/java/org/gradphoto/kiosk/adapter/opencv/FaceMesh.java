package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Lays the face mesh over a detected face: once on the detector's box, then again on what the first pass found, which is steadier. */
final class FaceMesh {

    private static final int SIDE = 192;
    private static final double MARGIN = 1.5;
    /** Logit of the model's second output for the square around its own points. Every real face of 619 portraits but one cut off reads 8.9 and more, dogs, hands and posters 2.4 and less. */
    private static final double LEAST_PRESENCE = 5;

    private final Network network;
    private final Mat seen;

    FaceMesh(Path models, MatScope lasting) {
        network = new Network(
                models.resolve("face_landmark.tflite"), SIDE, 1 / 255.0, 0, List.of("conv2d_21", "conv2d_31"), lasting);
        seen = lasting.mat();
    }

    /**
     * The mesh of a face, in pixels of the full picture; empty when the model sees no face there.
     *
     * @param full the picture
     * @param small the same picture shrunk, used where it still has every pixel that the model takes
     */
    Optional<Mesh> trace(Mat full, Mat small, FaceBox face) {
        double side = MARGIN * Math.max(face.width(), face.height());
        double angle = Math.atan2(
                face.secondEye().y() - face.firstEye().y(),
                face.secondEye().x() - face.firstEye().x());
        return pass(full, small, new LevelSquare(face.centre(), side, angle), 0)
                .flatMap(first -> pass(full, small, around(first), LEAST_PRESENCE));
    }

    private static LevelSquare around(Mesh mesh) {
        double angle = mesh.eyeAngle();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < Mesh.POINTS; i++) {
            Spot p = mesh.at(i);
            double along = p.x() * Math.cos(angle) + p.y() * Math.sin(angle);
            double across = p.y() * Math.cos(angle) - p.x() * Math.sin(angle);
            least = Math.min(least, along);
            most = Math.max(most, along);
            top = Math.min(top, across);
            bottom = Math.max(bottom, across);
        }
        double u = (least + most) / 2;
        double v = (top + bottom) / 2;
        Spot centre = new Spot(u * Math.cos(angle) - v * Math.sin(angle), u * Math.sin(angle) + v * Math.cos(angle));
        return new LevelSquare(centre, MARGIN * Math.max(most - least, bottom - top), angle);
    }

    private Optional<Mesh> pass(Mat full, Mat small, LevelSquare square, double least) {
        if (!(square.side() > 1)) {
            return Optional.empty();
        }
        double factor = small.cols() / (double) full.cols();
        boolean smallIsEnough = square.side() * factor >= SIDE;
        try (MatScope scope = new MatScope()) {
            Imgproc.warpAffine(
                    smallIsEnough ? small : full,
                    seen,
                    square.matrix(SIDE, smallIsEnough ? factor : 1, scope),
                    new Size(SIDE, SIDE),
                    Imgproc.INTER_LINEAR | Imgproc.WARP_INVERSE_MAP,
                    Core.BORDER_CONSTANT,
                    Scalar.all(0));
            List<float[]> answer = network.run(seen);
            // The second output is a logit: above 0 a face is more likely than not.
            double logit = answer.get(1)[0];
            return logit > least
                    ? Optional.of(Mesh.of(answer.get(0), square, SIDE, 1 / (1 + Math.exp(-logit))))
                    : Optional.empty();
        }
    }
}
