package org.gradphoto.kiosk.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhotoCheckTest {

    private static final HeadGeometry GOOD = head(72, 257, 132.5, 347.5);
    private static final FileFacts FILE = Profiles.file(480, 640, 300, 80, 30_000);
    private static final PhotoVerdict NOTHING = new PhotoVerdict(List.of(), List.of());

    @Test
    void aPhotoWithinAllLimitsHasNoProblem() {
        assertEquals(NOTHING, check(Profiles.file(480, 640, 300, 60, 40_000), GOOD));
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
        PhotoVerdict verdict = check(Profiles.file(width, height, dpi, quality, bytes), GOOD);
        assertEquals(new PhotoVerdict(List.of(PhotoProblem.of(code, measured, limit)), List.of()), verdict);
    }

    @Test
    void aFileBetweenTheTwoKindsOfKilobyteIsDoubted() {
        assertEquals(doubt(Code.FILE_TOO_LARGE, 40_500, 40_000), check(Profiles.file(480, 640, 300, 80, 40_500), GOOD));
    }

    @ParameterizedTest
    @CsvSource({"99999, true", "100000, false", "102399, false"})
    void aFileBelowTheLeastSizeIsNamed(int bytes, boolean fails) {
        PhotoProfile heavy = Profiles.national("heavy", new Kilobytes(100, 500), 60, Chroma.FULL);
        PhotoVerdict verdict = PhotoCheck.check(Profiles.facts(bytes, Optional.of(GOOD)), heavy);
        List<PhotoProblem> found = fails ? verdict.fails() : verdict.doubts();
        assertEquals(List.of(Code.FILE_TOO_SMALL), codes(found));
        assertEquals(1, verdict.againstHandingOut().size());
    }

    @Test
    void aQualityThatIsOnlyGuessedIsOnlyDoubted() {
        FileFacts guessed = new FileFacts(480, 640, 300, 55, false, 30_000, Chroma.FULL, Set.of());
        assertEquals(doubt(Code.WRONG_QUALITY, 55, 60), check(guessed, GOOD));
    }

    @ParameterizedTest
    @EnumSource
    void everyOddityIsNamed(FileOddity oddity) {
        PhotoVerdict verdict = check(new FileFacts(480, 640, 300, 80, true, 30_000, Chroma.FULL, Set.of(oddity)), GOOD);
        boolean isHarmless = oddity == FileOddity.SRGB_PROFILE || oddity == FileOddity.PROGRESSIVE;
        assertEquals(isHarmless, verdict.passes());
        assertEquals(
                List.of(oddity.name()),
                codes(isHarmless ? verdict.doubts() : verdict.fails()).stream()
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void aColourSamplingThatTheProfileDoesNotNameIsDoubted() {
        FileFacts halved = new FileFacts(480, 640, 300, 80, true, 30_000, Chroma.HALVED, Set.of());
        assertEquals(List.of(Code.WRONG_CHROMA), codes(check(halved, GOOD).doubts()));
    }

    @ParameterizedTest
    @CsvSource({
        "41, 257, 132.5, 347.5, HAIR_TOP_OUTSIDE, 41, 50",
        "119, 257, 132.5, 347.5, HAIR_TOP_OUTSIDE, 119, 110",
        "72, 195, 132.5, 347.5, EYE_LINE_OUTSIDE, 195, 200",
        "72, 305, 132.5, 347.5, EYE_LINE_OUTSIDE, 305, 300",
        "72, 257, 154.5, 325.5, FACE_WIDTH_OUTSIDE, 171, 180",
        "72, 257, 85.5, 394.5, FACE_WIDTH_OUTSIDE, 309, 300",
        "72, 257, 149.5, 364.5, NOT_CENTRED, 17, 16"
    })
    void aHeadOutOfPlaceFailsWithValueAndLimit(
            double hair, double eyes, double left, double right, Code code, double measured, double limit) {
        assertEquals(
                List.of(PhotoProblem.of(code, measured, limit)),
                check(FILE, head(hair, eyes, left, right)).fails());
    }

    @ParameterizedTest
    @CsvSource({
        "49, 257, 132.5, 347.5, HAIR_TOP_OUTSIDE, 49, 50",
        "72, 301, 132.5, 347.5, EYE_LINE_OUTSIDE, 301, 300",
        "72, 257, 150.5, 329.5, FACE_WIDTH_OUTSIDE, 179, 180",
        "72, 257, 145.5, 360.5, NOT_CENTRED, 13, 12"
    })
    void aHeadOutOfPlaceByNoMoreThanTheMeasuringErrorIsDoubtedAndNotHandedOut(
            double hair, double eyes, double left, double right, Code code, double measured, double limit) {
        PhotoVerdict verdict = check(FILE, head(hair, eyes, left, right));
        assertEquals(doubt(code, measured, limit), verdict);
        assertEquals(verdict.doubts(), verdict.againstHandingOut());
    }

    @Test
    void aChinWindowIsHeldToo() {
        HeadWindows windows = new HeadWindows(
                new Span(50, 110), new Span(200, 300), new Span(180, 300), Optional.of(new Span(420, 460)), 12, 8);
        PhotoFacts facts = Profiles.facts(30_000, Optional.of(GOOD));
        assertEquals(
                List.of(Code.CHIN_OUTSIDE),
                codes(PhotoCheck.check(facts, Profiles.with(windows)).fails()));
    }

    @ParameterizedTest
    @CsvSource({
        "11, 90, 4, 3, EYES_NOT_LEVEL, true",
        "9, 90, 4, 3, EYES_NOT_LEVEL, false",
        "-11, 90, 4, 3, EYES_NOT_LEVEL, true",
        "1, 9, 4, 3, BLURRED, true",
        "1, 15, 4, 3, BLURRED, false",
        "1, 90, 26, 3, BACKGROUND_COLOUR, true",
        "1, 90, 13, 3, BACKGROUND_COLOUR, false",
        "1, 90, 4, 13, BACKGROUND_UNEVEN, true",
        "1, 90, 4, 10, BACKGROUND_UNEVEN, false",
    })
    void whatTheSceneShowsIsFailedOrDoubted(
            double tilt, double sharpness, double distance, double unevenness, Code code, boolean fails) {
        PhotoScene scene = new PhotoScene(
                1,
                Optional.of(GOOD),
                OptionalDouble.of(tilt),
                OptionalDouble.of(sharpness),
                Optional.of(new BackdropFacts(distance, unevenness)));
        PhotoVerdict verdict = PhotoCheck.check(new PhotoFacts(FILE, Optional.of(scene)), Profiles.nationalBlue());
        assertEquals(List.of(code), codes(fails ? verdict.fails() : verdict.doubts()));
        assertEquals(!fails, verdict.passes());
        PhotoProfile lenient = Profiles.nationalBlue().beforeAnyBackdrop();
        boolean isBackdrop = code == Code.BACKGROUND_COLOUR || code == Code.BACKGROUND_UNEVEN;
        assertEquals(
                isBackdrop || !fails,
                PhotoCheck.check(new PhotoFacts(FILE, Optional.of(scene)), lenient)
                        .passes());
    }

    @Test
    void aPhotoWithoutAClearFaceIsNone() {
        PhotoFacts facts = new PhotoFacts(FILE, Optional.of(PhotoScene.unclear(2)));
        assertEquals(
                List.of(PhotoProblem.of(Code.NO_CLEAR_FACE)),
                PhotoCheck.check(facts, Profiles.nationalBlue()).fails());
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        PhotoVerdict verdict = check(Profiles.file(480, 640, 72, 50, 30_000), head(20, 180, 132.5, 347.5));
        assertEquals(
                List.of(Code.WRONG_DENSITY, Code.WRONG_QUALITY, Code.HAIR_TOP_OUTSIDE, Code.EYE_LINE_OUTSIDE),
                codes(verdict.fails()));
    }

    @Test
    void aFileOfASmallerSizeThatIsAllowedIsHeldAgainstWindowsInProportion() {
        PhotoFormat sizes = new PhotoFormat(480, 640, 240, 300, new Kilobytes(0, 40), 60, List.of(Chroma.FULL));
        PhotoProfile blue = Profiles.nationalBlue();
        PhotoProfile profile = new PhotoProfile(
                blue.name(), sizes, blue.backgroundLimits(), blue.windows(), blue.naming(), blue.rules());
        PhotoFacts half = new PhotoFacts(
                Profiles.file(240, 320, 300, 80, 9_000),
                Optional.of(Profiles.scene(Optional.of(GOOD.moved(0, 0, 0.5)))));
        assertEquals(NOTHING, PhotoCheck.check(half, profile));
        assertTrue(PhotoCheck.check(half, blue).fails().contains(PhotoProblem.of(Code.WRONG_SIZE, 240, 480)));
    }

    private static PhotoVerdict check(FileFacts file, HeadGeometry head) {
        return PhotoCheck.check(
                new PhotoFacts(file, Optional.of(Profiles.scene(Optional.of(head)))), Profiles.nationalBlue());
    }

    private static PhotoVerdict doubt(Code code, double measured, double limit) {
        return new PhotoVerdict(List.of(), List.of(PhotoProblem.of(code, measured, limit)));
    }

    private static List<Code> codes(List<PhotoProblem> problems) {
        return problems.stream().map(PhotoProblem::code).toList();
    }

    private static HeadGeometry head(double hair, double eyes, double left, double right) {
        return new HeadGeometry(hair, eyes, eyes + 150, left, right, false);
    }
}
