package org.gradphoto.kiosk.ui.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {

    @ParameterizedTest
    @CsvSource({
        "NO_ROOM_LEFT, false, RIGHT",
        "NO_ROOM_LEFT, true, LEFT",
        "NO_ROOM_RIGHT, false, LEFT",
        "NO_ROOM_RIGHT, true, RIGHT",
        "NO_ROOM_ABOVE, true, DOWN",
        "NO_ROOM_BELOW, true, UP",
        "FACE_TOO_SMALL, true, CLOSER",
        "FACE_TOO_LARGE, false, BACK",
    })
    void aProblemIsMendedByAMoveAsTheScreenShowsIt(Code code, boolean mirrored, Move move) {
        assertEquals(Optional.of(move), Move.mending(List.of(PhotoProblem.of(code)), mirrored));
    }

    @Test
    void whatNoMoveMendsHasNone() {
        assertEquals(Optional.empty(), Move.mending(List.of(PhotoProblem.of(Code.HAIR_TOO_WIDE)), true));
        assertEquals(Optional.empty(), Move.mending(List.of(), true));
    }
}
