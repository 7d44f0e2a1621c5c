package org.gradphoto.kiosk.ui.station;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.photo.PhotoProblem;

/** Where the head has to go on the screen before a photo can be cut. */
enum Move {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    CLOSER,
    BACK;

    /** The move that mends the first of these problems that a move can mend; sideways as the screen shows it. */
    static Optional<Move> mending(List<PhotoProblem> problems, boolean mirrored) {
        return problems.stream()
                .map(problem -> mending(problem.code(), mirrored))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Move> mending(PhotoProblem.Code code, boolean mirrored) {
        return switch (code) {
            case NO_ROOM_LEFT -> Optional.of(mirrored ? LEFT : RIGHT);
            case NO_ROOM_RIGHT -> Optional.of(mirrored ? RIGHT : LEFT);
            case NO_ROOM_ABOVE -> Optional.of(DOWN);
            case NO_ROOM_BELOW -> Optional.of(UP);
            case FACE_TOO_SMALL -> Optional.of(CLOSER);
            case FACE_TOO_LARGE -> Optional.of(BACK);
            default -> Optional.empty();
        };
    }
}
