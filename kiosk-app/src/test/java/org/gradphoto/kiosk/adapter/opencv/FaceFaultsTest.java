package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.HeadGeometry;
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

/** Frames and fringes drawn on rendered faces that have none where they do not belong. */
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
