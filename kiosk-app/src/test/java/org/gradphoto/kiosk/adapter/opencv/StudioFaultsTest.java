package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Rulebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Faults of clothes, light and backdrop, painted on a picture that has none: each is found by its own rule. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioFaultsTest {

    private OpenCvPortraitReader reader;
    private Picture good;
    private HeadGeometry head;

    @BeforeAll
    void openReader() {
        reader = DemoPeople.reader();
        good = DemoPeople.picture("06");
        head = reader.read(good).head().orElseThrow();
    }

    @AfterAll
    void closeReader() {
        reader.close();
    }

    @Test
    void theDarkerHalfOfAFaceIsSeen() {
        Picture half = painted((x, y) -> x < head.centre() ? scaled(pixel(x, y), 0.45) : pixel(x, y));
        assertEquals(Outcome.FAILED, found(half).get("half-lit"));
        Fact.Measured difference =
                assertInstanceOf(Fact.Measured.class, reader.read(half).fact(Measure.CHEEK_DIFFERENCE));
        assertTrue(difference.where().right() <= head.centre(), "the darker cheek is pointed at");
    }

    @Test
    void aBackdropOfAnotherColourIsSeen() {
        Picture grey = painted((x, y) -> isBackdrop(pixel(x, y)) ? rgb(150, 150, 150) : pixel(x, y));
        assertEquals(Outcome.FAILED, found(grey).get("background-even"));
    }

    @Test
    void aBackdropInPatchesIsSeen() {
        Picture patched = painted((x, y) ->
                isBackdrop(pixel(x, y)) && (x / 60 + y / 60) % 2 == 0 ? scaled(pixel(x, y), 0.6) : pixel(x, y));
        Fact.Measured spread =
                assertInstanceOf(Fact.Measured.class, reader.read(patched).fact(Measure.BACKDROP_SPREAD));
        assertTrue(spread.value() > 10, "spread " + spread.value());
    }

    @Test
    void shineOnTheForeheadIsSeen() {
        double middle = (head.hairTop() + head.eyeLine()) / 2 + 0.05 * head.faceWidth();
        Picture shining = painted((x, y) ->
                near(x, y, head.centre(), middle, 0.22 * head.faceWidth()) ? rgb(252, 250, 248) : pixel(x, y));
        assertEquals(Outcome.FAILED, found(shining).get("skin-shine"));
    }

    @Test
    void redPupilsAreSeen() {
        double off = 0.22 * head.faceWidth();
        double radius = 0.035 * head.faceWidth();
        Picture red = painted((x, y) -> near(x, y, head.centre() - off, head.eyeLine(), radius)
                        || near(x, y, head.centre() + off, head.eyeLine(), radius)
                ? rgb(190, 20, 25)
                : pixel(x, y));
        assertEquals(Outcome.FAILED, found(red).get("red-eye"));
    }

    @Test
    void blueLightOnEverythingIsAFaultOfTheWhiteBalance() {
        Picture blue = painted((x, y) -> {
            int p = pixel(x, y);
            return rgb((int) (0.8 * red(p)), (int) (0.9 * green(p)), Math.min(255, (int) (1.25 * blue(p))));
        });
        assertEquals(Outcome.FAILED, found(blue).get("white-balance"));
    }

    @Test
    void aGreyPictureHasNoSkinColourAndItsClothesCannotBeJudged() {
        Picture grey = painted((x, y) -> {
            int p = pixel(x, y);
            int level = (red(p) + 2 * green(p) + blue(p)) / 4;
            return rgb(level, level, level);
        });
        assertEquals(Outcome.FAILED, found(grey).get("skin-colour"));
        assertEquals(Outcome.CANNOT_JUDGE, found(grey).get("clothing-not-blue"));
    }

    @Test
    void greenLightGivesAColourThatNoSkinHas() {
        Picture green = painted((x, y) -> {
            int p = pixel(x, y);
            return rgb((int) (0.6 * red(p)), green(p), (int) (0.7 * blue(p)));
        });
        assertEquals(Outcome.FAILED, found(green).get("skin-colour"));
    }

    @Test
    void aBackdropThatFadesIsSeen() {
        Picture faded = painted(
                (x, y) -> isBackdrop(pixel(x, y)) ? scaled(pixel(x, y), 0.3 + 0.7 * x / good.width()) : pixel(x, y));
        assertEquals(Outcome.FAILED, found(faded).get("background-lit"));
    }

    @Test
    void aShadowOnTheBackdropIsSeen() {
        Picture shadow = painted((x, y) -> isBackdrop(pixel(x, y)) && x > head.faceRight() + 0.3 * head.faceWidth()
                ? scaled(pixel(x, y), 0.8)
                : pixel(x, y));
        assertEquals(Outcome.FAILED, found(shadow).get("background-lit"));
    }

    @Test
    void aThingBeforeTheBackdropIsSeen() {
        double left = head.faceRight() + 0.55 * head.faceWidth();
        Picture thing = painted(
                (x, y) -> x > left && x < left + 0.5 * head.faceWidth() && y < head.eyeLine() + 0.3 * head.faceWidth()
                        ? rgb(120, 80, 50)
                        : pixel(x, y));
        assertEquals(Outcome.FAILED, found(thing).get("background-clear"));
    }

    @Test
    void stripesAreSeen() {
        int wide = (int) (0.06 * head.faceWidth());
        Picture striped = painted((x, y) -> isGarment(x, y) && x / wide % 2 == 0 ? rgb(120, 30, 30) : pixel(x, y));
        assertEquals(Outcome.FAILED, found(striped).get("clothing-plain"));
    }

    @Test
    void bareShouldersAreSeen() {
        int skin = pixel(
                (int) (head.centre() - 0.25 * head.faceWidth()), (int) (head.eyeLine() + 0.35 * head.faceWidth()));
        Picture bare = painted((x, y) -> isGarment(x, y) ? skin : pixel(x, y));
        assertEquals(Outcome.FAILED, found(bare).get("clothing-covers"));
    }

    @Test
    void clothesOfTheBackdropsColourAreLostInIt() {
        int backdrop = pixel(20, 200);
        Picture lost = painted((x, y) -> isGarment(x, y) ? backdrop : pixel(x, y));
        Map<String, Outcome> found = found(lost);
        assertEquals(Outcome.FAILED, found.get("clothing-apart"));
        assertEquals(Outcome.FAILED, found.get("clothing-not-blue"));
    }

    /** The good picture with each pixel as it is told. */
    private Picture painted(IntBinaryOperator pixels) {
        byte[] bgr = new byte[good.bgr().length];
        for (int y = 0; y < good.height(); y++) {
            for (int x = 0; x < good.width(); x++) {
                int rgb = pixels.applyAsInt(x, y);
                int i = (y * good.width() + x) * 3;
                bgr[i] = (byte) blue(rgb);
                bgr[i + 1] = (byte) green(rgb);
                bgr[i + 2] = (byte) red(rgb);
            }
        }
        return new Picture(good.width(), good.height(), bgr);
    }

    private Map<String, Outcome> found(Picture picture) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Finding finding : Rulebook.standard().judge(reader.read(picture)).findings()) {
            outcomes.put(finding.rule(), finding.outcome());
        }
        return outcomes;
    }

    private int pixel(int x, int y) {
        int i = (y * good.width() + x) * 3;
        return rgb(good.bgr()[i + 2] & 255, good.bgr()[i + 1] & 255, good.bgr()[i] & 255);
    }

    /** The grey shirt of still 06: neither backdrop nor skin, below the chin. */
    private boolean isGarment(int x, int y) {
        int p = pixel(x, y);
        return y > head.chin() && Math.abs(red(p) - blue(p)) < 22 && red(p) > 60;
    }

    private static boolean isBackdrop(int p) {
        return blue(p) - red(p) > 80;
    }

    private static boolean near(int x, int y, double middleX, double middleY, double radius) {
        return Math.hypot(x - middleX, y - middleY) < radius;
    }

    private static int scaled(int p, double factor) {
        return rgb((int) (red(p) * factor), (int) (green(p) * factor), (int) (blue(p) * factor));
    }

    private static int rgb(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }

    private static int red(int rgb) {
        return rgb >> 16 & 255;
    }

    private static int green(int rgb) {
        return rgb >> 8 & 255;
    }

    private static int blue(int rgb) {
        return rgb & 255;
    }
}
