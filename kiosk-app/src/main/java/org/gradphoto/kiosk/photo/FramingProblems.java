package org.gradphoto.kiosk.photo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;

/** Finds out why a head cannot be framed, by asking which limits stand in the way when the others are dropped. */
final class FramingProblems {

    private final Framing framing;

    FramingProblems(Framing framing) {
        this.framing = framing;
    }

    /** At least one reason. */
    List<PhotoProblem> find() {
        ScaleRange windows = framing.range(EnumSet.noneOf(Framing.Edge.class));
        if (windows.isEmpty()) {
            return List.of(PhotoProblem.of(Code.PROPORTIONS));
        }
        if (windows.least() > 1) {
            double face = framing.head().faceWidth();
            return List.of(PhotoProblem.of(Code.FACE_TOO_SMALL, face, face * windows.least()));
        }
        return isTooLarge(windows) ? List.of(tooLarge(windows)) : edges(windows);
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

    private List<PhotoProblem> edges(ScaleRange windows) {
        List<PhotoProblem> problems = new ArrayList<>();
        for (Framing.Edge edge : Framing.Edge.values()) {
            if (framing.range(EnumSet.of(edge)).atMost(1).isEmpty()) {
                problems.add(PhotoProblem.of(code(edge)));
            }
        }
        // Each edge alone leaves a way and all together none: the head fills too much of the picture.
        return problems.isEmpty() ? List.of(tooLarge(windows)) : problems;
    }

    private static Code code(Framing.Edge edge) {
        return switch (edge) {
            case TOP -> Code.NO_ROOM_ABOVE;
            case BOTTOM -> Code.NO_ROOM_BELOW;
            case SIDES -> Code.NO_ROOM_BESIDE;
        };
    }
}
