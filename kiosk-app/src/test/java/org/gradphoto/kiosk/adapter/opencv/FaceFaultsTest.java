package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Rulebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** What is drawn on rendered faces, where it does not belong: frames, fringes, dark lenses, reflections, light and shadow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaceFaultsTest {

    private static final Color FRAME = new Color(25, 22, 22);
    private static final Color HAIR = new Color(40, 32, 30);

    private OpenCvPortraitReader reader;

    @BeforeAll
    void openReader() {
        reader = DemoPeople.reader();
    }

    @AfterAll
    void closeReader() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({"37, 0.016", "37, 0.027", "06, 0.02", "09, 0.02"})
    void aFrameThatCrossesTheEyesAsks(String still, double thickness) {
        Picture crossed = drawn(still, (brush, head) -> bar(brush, head, head.eyeLine(), thickness));
        assertEquals(Outcome.ASK, outcome(crossed, "frame-off-eyes"));
    }

    @Test
    void aFrameThatPassesAboveTheEyesDoesNot() {
        Picture above = drawn("06", (brush, head) -> bar(brush, head, head.eyeLine() - 0.09 * head.faceWidth(), 0.02));
        assertEquals(Outcome.PASSED, outcome(above, "frame-off-eyes"));
    }

    @Test
    void aLineThatEndsAtTheCornersOfTheEyesIsALidAndNoFrame() {
        Picture lids = drawn("37", (brush, head) -> {
            brush.setColor(FRAME);
            brush.setStroke(new BasicStroke((float) (0.02 * head.faceWidth())));
            for (int side = -1; side <= 1; side += 2) {
                brush.drawLine(
                        (int) (head.centre() + side * 0.12 * head.faceWidth()),
                        (int) head.eyeLine(),
                        (int) (head.centre() + side * 0.32 * head.faceWidth()),
                        (int) head.eyeLine());
            }
        });
        assertEquals(Outcome.PASSED, outcome(lids, "frame-off-eyes"));
    }

    @ParameterizedTest
    @CsvSource({"06, 0.02, FAILED", "09, 0.02, FAILED", "06, 0.45, PASSED", "09, 0.45, PASSED"})
    void aFringeIsSeenWhereItHangsIntoTheBrows(String still, double aboveTheEyes, Outcome outcome) {
        Picture fringe = drawn(still, (brush, head) -> {
            double bottom = head.eyeLine() - (0.1 + aboveTheEyes) * head.faceWidth();
            brush.setColor(HAIR);
            brush.fillRect((int) head.faceLeft(), (int) head.hairTop(), (int) head.faceWidth(), (int)
                    Math.max(1, bottom - head.hairTop()));
        });
        assertEquals(outcome, outcome(fringe, "brows-visible"));
    }

    @Test
    void aFringeOverOneBrowIsEnough() {
        Picture fringe = drawn("06", (brush, head) -> {
            brush.setColor(HAIR);
            brush.fillRect((int) head.centre(), (int) head.hairTop(), (int) (head.faceWidth() / 2), (int)
                    (head.eyeLine() - 0.12 * head.faceWidth() - head.hairTop()));
        });
        assertEquals(Outcome.FAILED, outcome(fringe, "brows-visible"));
    }

    @Test
    void darkLensesAreSeen() {
        Picture dark = drawn("06", (brush, head) -> {
            brush.setColor(new Color(30, 28, 28));
            lens(brush, head, -1);
            lens(brush, head, 1);
        });
        assertEquals(Outcome.FAILED, outcome(dark, "glasses-clear"));
    }

    @Test
    void aReflectionOnGlassesAsksAndTheSameSpotWithoutGlassesDoesNot() {
        assertEquals(Outcome.ASK, outcome(drawn("37", FaceFaultsTest::glint), "glasses-clear"));
        assertEquals(Outcome.PASSED, outcome(drawn("06", FaceFaultsTest::glint), "glasses-clear"));
    }

    @Test
    void aBurntOutCheekIsAFaultOfTheExposure() {
        Picture burnt = drawn("06", (brush, head) -> {
            brush.setColor(Color.WHITE);
            fill(
                    brush,
                    head.centre() + 0.25 * head.faceWidth(),
                    head.eyeLine() + 0.35 * head.faceWidth(),
                    0.25 * head.faceWidth());
        });
        assertEquals(Outcome.FAILED, outcome(burnt, "exposure"));
    }

    @Test
    void aDrownedHalfOfTheFaceIsAFaultOfTheExposure() {
        Picture drowned = drawn("06", (brush, head) -> {
            // Not wholly black, or there is no face left to measure.
            brush.setColor(new Color(0, 0, 0, 230));
            brush.fillRect(
                    (int) head.faceLeft(),
                    (int) (head.eyeLine() + 0.15 * head.faceWidth()),
                    (int) head.faceWidth(),
                    (int) (head.chin() - head.eyeLine()));
        });
        Fact.Measured share =
                assertInstanceOf(Fact.Measured.class, reader.read(drowned).fact(Measure.UNDEREXPOSED));
        assertTrue(share.value() > 0.3, "drowned " + share.value());
    }

    @Test
    void aFaceOutOfFocusIsSeen() {
        Picture sharp = DemoPeople.picture("06");
        Picture blurred = blurred(sharp);
        assertEquals(Outcome.PASSED, outcome(sharp, "sharpness"));
        assertEquals(Outcome.FAILED, outcome(blurred, "sharpness"));
    }

    @ParameterizedTest
    @CsvSource({"01, 0, 0.02", "35, 0.1, 1"})
    void theRedOfTheLipsIsMissedBetweenOpenLips(String still, double least, double most) {
        Fact.Measured gap = assertInstanceOf(
                Fact.Measured.class, reader.read(DemoPeople.picture(still)).fact(Measure.LIP_BREAK));
        assertTrue(gap.value() >= least && gap.value() <= most, "break " + gap.value());
    }

    @Test
    void leftAndRightAreSidesOfThePicture() {
        PortraitFacts facts = reader.read(DemoPeople.picture("06"));
        assertTrue(x(facts, Measure.LEFT_EYE_OPENING) < x(facts, Measure.RIGHT_EYE_OPENING));
        assertTrue(x(facts, Measure.LEFT_EAR) < x(facts, Measure.RIGHT_EAR));
    }

    private static Picture blurred(Picture sharp) {
        try (MatScope scope = new MatScope()) {
            Mat mat = Pictures.toMat(sharp, scope);
            Imgproc.GaussianBlur(mat, mat, new Size(0, 0), 8);
            return Pictures.fromMat(mat);
        }
    }

    private static int x(PortraitFacts facts, Measure measure) {
        return assertInstanceOf(Fact.Measured.class, facts.fact(measure))
                .where()
                .x();
    }

    private static void lens(Graphics2D brush, HeadGeometry head, int side) {
        fill(
                brush,
                head.centre() + side * 0.23 * head.faceWidth(),
                head.eyeLine() + 0.05 * head.faceWidth(),
                0.17 * head.faceWidth());
    }

    private static void glint(Graphics2D brush, HeadGeometry head) {
        brush.setColor(Color.WHITE);
        fill(
                brush,
                head.centre() + 0.2 * head.faceWidth(),
                head.eyeLine() - 0.03 * head.faceWidth(),
                0.05 * head.faceWidth());
    }

    private static void fill(Graphics2D brush, double x, double y, double radius) {
        brush.fillOval((int) (x - radius), (int) (y - radius), (int) (2 * radius), (int) (2 * radius));
    }

    private static void bar(Graphics2D brush, HeadGeometry head, double y, double thickness) {
        brush.setColor(FRAME);
        brush.setStroke(new BasicStroke((float) (thickness * head.faceWidth())));
        brush.drawLine((int) head.faceLeft(), (int) y, (int) head.faceRight(), (int) y);
    }

    /** What is drawn on a picture, given where its head is. */
    private interface Drawing {
        void on(Graphics2D brush, HeadGeometry head);
    }

    private Picture drawn(String still, Drawing drawing) {
        Picture picture = DemoPeople.picture(still);
        HeadGeometry head = reader.read(picture).head().orElseThrow();
        BufferedImage image = StrangePictures.image(picture);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.on(brush, head);
        brush.dispose();
        return StrangePictures.picture(image);
    }

    private Outcome outcome(Picture picture, String rule) {
        PortraitFacts facts = reader.read(picture);
        return Rulebook.standard().judge(facts).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }
}
