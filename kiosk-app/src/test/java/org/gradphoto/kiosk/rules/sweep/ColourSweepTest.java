package org.gradphoto.kiosk.rules.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Outcome;
import org.junit.jupiter.api.Test;

class ColourSweepTest {

    private static final Picture SOMEBODY = new Picture(2, 2, new byte[12]);
    private static final Picture NOBODY = new Picture(1, 1, new byte[3]);

    private final ColourSweep sweep = new ColourSweep(new HueAsBlue(), ColourSweepTest::rule);

    @Test
    void everyPersonIsShownInEveryColour() {
        assertTrue(sweep.add(SOMEBODY));
        assertTrue(sweep.add(SOMEBODY));
        assertEquals(2, sweep.people());
        assertTrue(sweep.rows().stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.people() == 2));
    }

    @Test
    void aPictureWithoutAPersonIsLeftOut() {
        assertFalse(sweep.add(NOBODY));
        assertEquals(0, sweep.people());
        assertEquals(0, cell(0, 0).people());
    }

    @Test
    void decisionsAreCountedWhereTheyWereMade() {
        sweep.add(SOMEBODY);
        assertEquals(new SweepCell(new Dye(80, 40, 0), Tint.NONE, 1, 0, 0), cell(0, 0));
        assertEquals(new SweepCell(new Dye(80, 40, 100), Tint.NONE, 0, 1, 0), cell(0, 10));
        assertEquals(new SweepCell(new Dye(80, 40, 300), Tint.NONE, 0, 0, 1), cell(0, 30));
    }

    private SweepCell cell(int row, int column) {
        return sweep.rows().get(row).cells().get(column);
    }

    private static Outcome rule(PortraitFacts facts) {
        double hue = ((Fact.Measured) facts.fact(Measure.BLUE_CLOTHING)).value();
        return hue < 100 ? Outcome.PASSED : hue < 200 ? Outcome.ASK : Outcome.FAILED;
    }

    /** Measures the hue of the dye in the place of the share of blue. */
    private record HueAsBlue() implements Wardrobe {

        @Override
        public Optional<Function<Dye, PortraitFacts>> person(Picture picture, Tint light) {
            if (picture.width() < 2) {
                return Optional.empty();
            }
            return Optional.of(dye -> new PortraitFacts(
                    picture.bounds(),
                    List.of(),
                    Optional.empty(),
                    Map.of(Measure.BLUE_CLOTHING, new Fact.Measured(dye.hue(), picture.bounds()))));
        }

        @Override
        public void close() {}
    }
}
