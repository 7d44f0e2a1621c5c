package org.gradphoto.kiosk.photo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.photo.Framing.Edge;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/** Finds out why a head cannot be framed, by asking which limits stand in the way when the others are dropped. */
final class FramingProblems {

    private static final Set<Edge> NONE = EnumSet.noneOf(Edge.class);

    private final Framing framing;

    FramingProblems(Framing framing) {
        this.framing = framing;
    }

    /** At least one reason. */
    List<PhotoProblem> find() {
        ScaleRange windows = framing.range(NONE, false);
        if (windows.isEmpty()) {
            return List.of(PhotoProblem.of(Code.PROPORTIONS));
        }
        if (windows.least() > 1) {
            double face = framing.head().faceWidth();
            return List.of(PhotoProblem.of(Code.FACE_TOO_SMALL, face, face * windows.least()));
        }
        ScaleRange whole = framing.range(NONE, true).atMost(1);
        if (whole.isEmpty()) {
            return List.of(PhotoProblem.of(Code.HAIR_TOO_WIDE));
        }
        return isTooLarge(windows) ? List.of(tooLarge(windows)) : edges(windows, whole.most());
    }

    /** Whether even the smallest crop that the windows allow is larger than the picture. */
    private boolean isTooLarge(ScaleRange windows) {
        return leastScale() > windows.most();
    }

    /** The scale at which the crop just fills the picture. */
    private double leastScale() {
        PhotoProfile profile = framing.profile();
        return Math.max(
                (double) profile.width() / framing.picture().width(),
                (double) profile.height() / framing.picture().height());
    }

    private PhotoProblem tooLarge(ScaleRange windows) {
        double face = framing.head().faceWidth();
        return PhotoProblem.of(Code.FACE_TOO_LARGE, face, face * windows.most() / leastScale());
    }

    private List<PhotoProblem> edges(ScaleRange windows, double largest) {
        List<PhotoProblem> problems = new ArrayList<>();
        for (Edge edge : Edge.values()) {
            if (framing.range(EnumSet.of(edge), true).atMost(1).isEmpty()) {
                problems.add(problem(edge, largest));
            }
        }
        // Each edge alone leaves a way and all together none: the head fills too much of the picture.
        return problems.isEmpty() ? List.of(tooLarge(windows)) : problems;
    }

    /** The room there is towards an edge and the room that the largest possible scale needs there, pixels of the picture. */
    private PhotoProblem problem(Edge edge, double scale) {
        HeadGeometry head = framing.head();
        Region picture = framing.picture();
        double beside = framing.roomBeside() / scale;
        return switch (edge) {
            case TOP -> PhotoProblem.of(Code.NO_ROOM_ABOVE, head.hairTop() - picture.y(), least(scale) / scale);
            case BOTTOM ->
                PhotoProblem.of(
                        Code.NO_ROOM_BELOW,
                        picture.bottom() - head.hairTop(),
                        (framing.profile().height() - most(scale)) / scale);
            case LEFT -> PhotoProblem.of(Code.NO_ROOM_LEFT, head.centre() - picture.x(), beside);
            case RIGHT -> PhotoProblem.of(Code.NO_ROOM_RIGHT, picture.right() - head.centre(), beside);
        };
    }

    private double least(double scale) {
        return framing.lowest(NONE).stream()
                .mapToDouble(line -> line.at(scale))
                .max()
                .orElse(0);
    }

    private double most(double scale) {
        return framing.highest(NONE).stream()
                .mapToDouble(line -> line.at(scale))
                .min()
                .orElse(0);
    }
}
