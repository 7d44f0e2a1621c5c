package org.gradphoto.kiosk.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoCheckTest {

    private static final HeadGeometry GOOD = head(72, 257, 132.5, 347.5);

    @Test
    void aPhotoWithinAllLimitsHasNoProblem() {
        assertEquals(List.of(), problems(480, 640, 300, 60, 40960, GOOD));
    }

    @ParameterizedTest
    @CsvSource({
        "479, 640, 300, 80, 30000, WRONG_SIZE, 479, 480",
        "480, 641, 300, 80, 30000, WRONG_SIZE, 641, 640",
        "480, 640, 0, 80, 30000, WRONG_DENSITY, 0, 300",
        "480, 640, 300, 59, 30000, WRONG_QUALITY, 59, 60",
        "480, 640, 300, 80, 40961, FILE_TOO_LARGE, 40961, 40960"
    })
    void aWrongFileIsNamedWithValueAndLimit(
            int width, int height, int dpi, int quality, int bytes, Code code, double measured, double limit) {
        assertEquals(
                List.of(PhotoProblem.of(code, measured, limit)), problems(width, height, dpi, quality, bytes, GOOD));
    }

    @Test
    void aFileBelowTheLeastSizeIsNamed() {
        PhotoProfile heavy = new PhotoProfile(
                "heavy",
                480,
                640,
                300,
                100_000,
                500_000,
                60,
                new Rgb(0, 0, 0),
                25,
                new Span(50, 110),
                new Span(200, 300),
                new Span(180, 300),
                12);
        PhotoFacts facts = new PhotoFacts(480, 640, 300, 90, 80_000, Optional.of(GOOD));
        assertEquals(List.of(PhotoProblem.of(Code.FILE_TOO_SMALL, 80_000, 100_000)), PhotoCheck.problems(facts, heavy));
    }

    @ParameterizedTest
    @CsvSource({
        "49, 257, 132.5, 347.5, HAIR_TOP_OUTSIDE, 49, 50",
        "111, 257, 132.5, 347.5, HAIR_TOP_OUTSIDE, 111, 110",
        "72, 199, 132.5, 347.5, EYE_LINE_OUTSIDE, 199, 200",
        "72, 301, 132.5, 347.5, EYE_LINE_OUTSIDE, 301, 300",
        "72, 257, 150.5, 329.5, FACE_WIDTH_OUTSIDE, 179, 180",
        "72, 257, 89.5, 390.5, FACE_WIDTH_OUTSIDE, 301, 300",
        "72, 257, 145.5, 360.5, NOT_CENTRED, 13, 12"
    })
    void aHeadOutOfPlaceIsNamedWithValueAndLimit(
            double hair, double eyes, double left, double right, Code code, double measured, double limit) {
        assertEquals(
                List.of(PhotoProblem.of(code, measured, limit)),
                problems(480, 640, 300, 80, 30000, head(hair, eyes, left, right)));
    }

    @Test
    void aPhotoWithoutAClearFaceIsNone() {
        PhotoFacts facts = new PhotoFacts(480, 640, 300, 80, 30000, Optional.empty());
        assertEquals(List.of(PhotoProblem.of(Code.NO_CLEAR_FACE)), PhotoCheck.problems(facts, Profiles.nationalBlue()));
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        List<Code> codes = problems(480, 640, 72, 50, 30000, head(20, 180, 132.5, 347.5)).stream()
                .map(PhotoProblem::code)
                .toList();
        assertEquals(
                List.of(Code.WRONG_DENSITY, Code.WRONG_QUALITY, Code.HAIR_TOP_OUTSIDE, Code.EYE_LINE_OUTSIDE), codes);
    }

    private static List<PhotoProblem> problems(
            int width, int height, int dpi, int quality, int bytes, HeadGeometry head) {
        PhotoFacts facts = new PhotoFacts(width, height, dpi, quality, bytes, Optional.of(head));
        return PhotoCheck.problems(facts, Profiles.nationalBlue());
    }

    private static HeadGeometry head(double hair, double eyes, double left, double right) {
        return new HeadGeometry(hair, eyes, eyes + 150, left, right, false);
    }
}
