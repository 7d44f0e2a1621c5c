package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.gradphoto.kiosk.adapter.opencv.headwear.DrawnHeadwear.Kind;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is worn on the head, over the forehead and before the eyes is seen, on rendered people with coverings drawn over them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadTraitsTest {

    private OpenCvPortraitReader reader;
    private DressedHeads heads;

    @BeforeAll
    void open() {
        reader = DemoPeople.reader();
        heads = new DressedHeads();
    }

    @AfterAll
    void close() {
        reader.close();
        heads.close();
    }

    private double score(Picture picture, Measure measure) {
        Fact fact = reader.read(picture).fact(measure);
        assertTrue(fact instanceof Fact.Measured, measure + " " + fact);
        return ((Fact.Measured) fact).value();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindOfCoveringLowersTheScoreOfABareHead(Kind kind) {
        double bare = score(heads.bare("03"), Measure.BARE_HEAD);
        double worn = score(heads.with(kind, "03", 5), Measure.BARE_HEAD);
        assertTrue(bare > 1 && worn < bare - 1, kind + ": bare " + bare + ", worn " + worn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "06", "08"})
    void glassesAreSeenAndOnlyDarkOnesAreDark(String still) {
        assertTrue(score(heads.bare(still), Measure.BARE_EYES) > 0);
        assertTrue(score(heads.bare(still), Measure.CLEAR_EYES) > 0);
        Picture dark = heads.inGlasses(new Color(25, 20, 30), still);
        assertTrue(score(dark, Measure.BARE_EYES) < 0);
        assertTrue(score(dark, Measure.CLEAR_EYES) < 0);
        Picture clear = heads.inGlasses(new Color(0, 0, 0, 0), still);
        assertTrue(score(clear, Measure.BARE_EYES) < score(heads.bare(still), Measure.BARE_EYES) - 1);
        assertTrue(score(clear, Measure.CLEAR_EYES) > 0);
    }

    @Test
    void aFringeCoversTheForeheadAndAPonytailDoesNot() {
        assertTrue(score(DemoPeople.picture("01"), Measure.FREE_FOREHEAD) > 2);
        assertTrue(score(DemoPeople.picture("12"), Measure.FREE_FOREHEAD) < -2);
    }

    @Test
    void theExplainableNumbersSayTheSameInTheirWay() {
        Color dark = new Color(25, 20, 30);
        assertTrue(heads.explained(HeadTrait.CLEAR_EYES, heads.bare("03")) > 0);
        assertTrue(heads.explained(HeadTrait.CLEAR_EYES, heads.inGlasses(dark, "03")) < -2);
        assertTrue(heads.explained(HeadTrait.FREE_FOREHEAD, DemoPeople.picture("01")) > 2);
        assertTrue(heads.explained(HeadTrait.FREE_FOREHEAD, DemoPeople.picture("12")) < -2);
        assertEquals(0, heads.explained(HeadTrait.BARE_HEAD, heads.bare("03")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "12"})
    void whatIsPointedAtIsTheHeadAndNotThePictureBesideIt(String still) {
        Picture picture = DemoPeople.picture(still);
        Fact.Measured bare = (Fact.Measured) reader.read(picture).fact(Measure.BARE_HEAD);
        assertTrue(picture.bounds().contains(bare.where()), bare.where().toString());
        assertTrue(bare.where().y() > 20, "room for the name above " + bare.where());
    }

    @Test
    void theSameLotDrawsTheSameCovering() {
        assertEquals(
                score(heads.with(Kind.CAP, "01", 3), Measure.BARE_HEAD),
                score(heads.with(Kind.CAP, "01", 3), Measure.BARE_HEAD));
    }
}
