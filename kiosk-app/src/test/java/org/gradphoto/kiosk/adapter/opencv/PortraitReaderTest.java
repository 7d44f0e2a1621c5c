package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.Confidence;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Rulebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortraitReaderTest {

    private OpenCvPortraitReader reader;

    @BeforeAll
    void openReader() {
        reader = DemoPeople.reader();
    }

    @AfterAll
    void closeReader() {
        reader.close();
    }

    @Test
    void everyMeasureOfAGoodPortraitIsSeen() {
        PortraitFacts facts = reader.read(DemoPeople.picture("01"));
        for (Measure measure : Measure.values()) {
            assertInstanceOf(Fact.Measured.class, facts.fact(measure), measure.name());
        }
    }

    @Test
    void aQuickReadingTakesTheCheapFactsAndLeavesTheDearOnes() {
        PortraitFacts all = reader.read(DemoPeople.picture("01"));
        PortraitFacts quick = reader.read(DemoPeople.picture("01"), cheap -> false);
        assertEquals(all.fact(Measure.YAW), quick.fact(Measure.YAW));
        assertEquals(all.fact(Measure.SHARPNESS), quick.fact(Measure.SHARPNESS));
        assertEquals(new Fact.NotSeen(Fact.Why.NOT_YET), quick.fact(Measure.LEFT_EAR));
        assertEquals(Optional.empty(), quick.head());
    }

    @Test
    void theCheapFactsDecideWhetherTheDearOnesAreTaken() {
        PortraitFacts facts = reader.read(
                DemoPeople.picture("01"),
                cheap -> Math.abs(value(cheap, Measure.YAW)) < 5 && cheap.head().isEmpty());
        assertInstanceOf(Fact.Measured.class, facts.fact(Measure.LEFT_EAR));
        assertTrue(facts.head().isPresent());
    }

    @Test
    void whereNobodySitsTheCheapFactsAreNotAsked() {
        PortraitFacts facts = reader.read(new Picture(640, 480, new byte[640 * 480 * 3]), cheap -> {
            throw new AssertionError("there is nobody to decide about");
        });
        assertEquals(new Fact.NotSeen(Fact.Why.NO_FACE), facts.fact(Measure.LEFT_EAR));
    }

    @ParameterizedTest
    @CsvSource({"27, LEFT_EAR, RIGHT_EAR", "28, RIGHT_EAR, LEFT_EAR"})
    void theEarThatATurnedHeadHidesIsNotSeen(String still, Measure far, Measure near) {
        PortraitFacts facts = reader.read(DemoPeople.picture(still));
        assertEquals(new Fact.NotSeen(Fact.Why.HEAD_TURNED), facts.fact(far));
        assertInstanceOf(Fact.Measured.class, facts.fact(near));
    }

    @Test
    void theHeadIsFoundWhereItWasRendered() {
        HeadGeometry head = reader.read(DemoPeople.picture("01")).head().orElseThrow();
        assertEquals(98, head.hairTop(), 6);
        assertEquals(347, head.eyeLine(), 6);
        assertEquals(640, head.centre(), 8);
    }

    @ParameterizedTest
    @CsvSource({
        "01, YAW, 0, 3",
        "25, YAW, 15, 3",
        "26, YAW, -15, 3",
        "27, YAW, 25, 3",
        "28, YAW, -25, 3",
        "01, ROLL, 0, 2",
        "29, ROLL, 10, 2",
        "30, ROLL, -10, 2",
        "31, PITCH, 12, 8",
        "32, PITCH, -12, 8",
        "01, PUPIL_LINE, 0, 2",
        "29, PUPIL_LINE, 10, 3",
        "01, SHOULDER_SLOPE, 0, 2",
        "30, SHOULDER_SLOPE, 0, 3",
        "39, SHOULDER_SLOPE, 8, 3",
        "40, SHOULDER_SLOPE, -8, 3"
    })
    void theHeadAndTheShouldersAreHeldAsTheyWereRendered(String still, Measure measure, double degrees, double error) {
        assertEquals(degrees, value(reader.read(DemoPeople.picture(still)), measure), error);
    }

    @ParameterizedTest
    @CsvSource({"01, false", "33, true", "34, true", "08, false"})
    void theLidsOfBothEyesAreFurtherApartInOpenEyes(String still, boolean closed) {
        PortraitFacts facts = reader.read(DemoPeople.picture(still));
        for (Measure eye : List.of(Measure.LEFT_EYE_OPENING, Measure.RIGHT_EYE_OPENING)) {
            assertEquals(closed, value(facts, eye) < 0.29, eye + " " + value(facts, eye));
        }
    }

    @ParameterizedTest
    @CsvSource({"01, 0, 0.036", "36, 0, 0.036", "35, 0.1, 1"})
    void theGapBetweenTheLipsIsThereOnlyInAnOpenMouth(String still, double least, double most) {
        double gap = value(reader.read(DemoPeople.picture(still)), Measure.LIP_GAP);
        assertTrue(gap >= least && gap <= most, "gap " + gap);
    }

    @ParameterizedTest
    @CsvSource({"01, 1", "28, 1", "25, 1"})
    void aFaceOfTheStationsSizeIsSeenWithFullConfidenceHoweverItIsHeld(String still, double level) {
        PortraitFacts facts = reader.read(DemoPeople.picture(still));
        for (Measure measure : List.of(Measure.YAW, Measure.EYE_OPENING, Measure.FOREHEAD_COVER, Measure.SHARPNESS)) {
            assertEquals(level, confidence(facts, measure).level(), 0.02, measure.name());
        }
    }

    @Test
    void aFaceOfFewPixelsIsSeenWithLessConfidence() {
        PortraitFacts small = reader.read(StrangePictures.scaled(DemoPeople.picture("01"), 0.2));
        double width = value(small, Measure.FACE_WIDTH);
        assertEquals(width / 128, confidence(small, Measure.EYE_OPENING).level(), 0.03);
        assertEquals(width / 256, confidence(small, Measure.SHARPNESS).level(), 0.03);
        assertEquals(
                Optional.of(Fact.Why.FACE_TOO_SMALL),
                confidence(small, Measure.SHARPNESS).lack());
        assertEquals(Outcome.CANNOT_JUDGE, outcome(small, "sharpness"));
    }

    @Test
    void theFaceIsAsSureAsTheDetectorIs() {
        double level = confidence(reader.read(DemoPeople.picture("01")), Measure.FACE_WIDTH)
                .level();
        assertTrue(level > 0.5 && level < 1, "detector " + level);
    }

    @Test
    void withoutTheWhiteOfTheEyesNothingTellsTheColourOfTheLight() {
        assertEquals(
                1,
                confidence(reader.read(DemoPeople.picture("01")), Measure.LIGHT_CAST)
                        .level(),
                0.01);
        PortraitFacts closed = reader.read(DemoPeople.picture("33"));
        assertTrue(confidence(closed, Measure.LIGHT_CAST).level() < 1, confidence(closed, Measure.LIGHT_CAST) + "");
    }

    @Test
    void twoPeopleAreTwoFacesAndNothingIsMeasuredOfThem() {
        PortraitFacts facts = reader.read(DemoPeople.picture("91"));
        assertEquals(2, facts.faces().size());
        assertEquals(Optional.empty(), facts.head());
        assertEquals(new Fact.NotSeen(Fact.Why.SEVERAL_FACES), facts.fact(Measure.YAW));
    }

    @Test
    void aGreyPictureTellsNothingOfTheRedBetweenTheLips() {
        Picture grey = StrangePictures.withoutColours(DemoPeople.picture("01"));
        assertEquals(
                new Fact.NotSeen(Fact.Why.NOTHING_TO_MEASURE), reader.read(grey).fact(Measure.LIP_BREAK));
        assertTrue(value(reader.read(DemoPeople.picture("01")), Measure.LIP_BREAK) < 0.1);
    }

    @Test
    void aFaceFarBehindIsCountedAndDoesNotHideTheSitter() {
        PortraitFacts facts = reader.read(StrangePictures.withSomebodyBehind(DemoPeople.picture("01")));
        assertEquals(2, facts.faces().size());
        assertTrue(facts.head().isPresent(), facts.faces() + "");
        assertEquals(0, value(facts, Measure.YAW), 3);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3000", "3000, 1", "2, 2", "127, 5", "640, 480", "1000, 3000"})
    void blackPicturesOfAnyShapeShowNobody(int width, int height) {
        PortraitFacts facts = reader.read(new Picture(width, height, new byte[width * height * 3]));
        assertEquals(0, facts.faces().size());
        assertEquals(new Fact.NotSeen(Fact.Why.NO_FACE), facts.fact(Measure.LEFT_EAR));
    }

    @Test
    void aHeadAtTheBorderIsMeasuredAsFarAsItIsThere() {
        Picture whole = DemoPeople.picture("01");
        PortraitFacts facts = reader.read(columns(whole, 480, whole.width() - 480));
        assertEquals(new Fact.NotSeen(Fact.Why.OUT_OF_PICTURE), facts.fact(Measure.LEFT_EAR));
        assertTrue(value(facts, Measure.RIGHT_EAR) > 0);
    }

    @ParameterizedTest
    @CsvSource({"0.5", "0.25"})
    void aFaceOfAnEighthOfA1080pPictureIsFoundInTheMiddleAndAside(double middle) {
        PortraitFacts facts = reader.read(inWideFrame(DemoPeople.picture("01"), middle));
        assertEquals(1, facts.faces().size());
        assertEquals(288, value(facts, Measure.FACE_WIDTH), 12);
    }

    @Test
    void theSamePictureGivesTheSameFacts() {
        Picture picture = DemoPeople.picture("08");
        assertEquals(reader.read(picture), reader.read(picture));
    }

    @Test
    void aMissingModelIsNamed(@TempDir Path empty) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new OpenCvPortraitReader(empty, DemoPeople.BLUE));
        Path missing = empty.resolve("face_detection_short_range.tflite");
        assertEquals("the vision model " + missing + " is missing", refusal.getMessage());
    }

    private static double value(PortraitFacts facts, Measure measure) {
        return assertInstanceOf(Fact.Measured.class, facts.fact(measure)).value();
    }

    private static Confidence confidence(PortraitFacts facts, Measure measure) {
        return assertInstanceOf(Fact.Measured.class, facts.fact(measure), measure.name())
                .confidence();
    }

    private static Outcome outcome(PortraitFacts facts, String rule) {
        return Rulebook.standard().judge(facts).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static Picture columns(Picture picture, int from, int count) {
        byte[] part = new byte[count * picture.height() * 3];
        for (int y = 0; y < picture.height(); y++) {
            System.arraycopy(picture.bgr(), (y * picture.width() + from) * 3, part, y * count * 3, count * 3);
        }
        return new Picture(count, picture.height(), part);
    }

    /** The picture, standing on the lower border of a grey frame of 2304 x 1296 pixels. */
    private static Picture inWideFrame(Picture picture, double middle) {
        int width = 2304;
        int height = 1296;
        byte[] frame = new byte[width * height * 3];
        Arrays.fill(frame, (byte) 200);
        int left = Math.max(0, (int) (middle * width) - picture.width() / 2);
        for (int y = 0; y < picture.height(); y++) {
            int to = ((height - picture.height() + y) * width + left) * 3;
            System.arraycopy(picture.bgr(), y * picture.width() * 3, frame, to, picture.width() * 3);
        }
        return new Picture(width, height, frame);
    }
}
