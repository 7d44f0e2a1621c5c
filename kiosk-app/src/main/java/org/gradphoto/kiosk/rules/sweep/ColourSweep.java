package org.gradphoto.kiosk.rules.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Outcome;

/** Counts what is decided on clothes of every hue in daylight, and on grey clothes in light of every hue. */
public final class ColourSweep {

    private static final double[] LIGHTNESSES = {80, 60, 40, 20};
    private static final double[] CHROMAS = {40, 20, 10};
    private static final int HUE_STEP = 10;
    private static final double[] GREYS = {85, 60, 30};
    private static final double[] STRENGTHS = {0.15, 0.3, 0.45};
    private static final int LIGHT_STEP = 30;

    private final Wardrobe wardrobe;
    private final Function<PortraitFacts, Outcome> rule;
    private final List<SweepRow> rows = new ArrayList<>();
    private int people;

    /** A sweep over what a wardrobe shows. */
    public ColourSweep(Wardrobe wardrobe, Function<PortraitFacts, Outcome> rule) {
        this.wardrobe = wardrobe;
        this.rule = rule;
        for (double lightness : LIGHTNESSES) {
            for (double chroma : CHROMAS) {
                rows.add(dyes(lightness, chroma));
            }
        }
        for (double grey : GREYS) {
            for (double strength : STRENGTHS) {
                rows.add(lights(grey, strength));
            }
        }
    }

    private static SweepRow dyes(double lightness, double chroma) {
        List<SweepCell> cells = new ArrayList<>();
        for (int hue = 0; hue < 360; hue += HUE_STEP) {
            cells.add(SweepCell.empty(new Dye(lightness, chroma, hue), Tint.NONE));
        }
        return new SweepRow(String.format(Locale.ROOT, "L %.0f  C %.0f", lightness, chroma), cells);
    }

    private static SweepRow lights(double grey, double strength) {
        List<SweepCell> cells = new ArrayList<>();
        for (int hue = 0; hue < 360; hue += LIGHT_STEP) {
            cells.add(SweepCell.empty(Dye.grey(grey), new Tint(hue, strength)));
        }
        return new SweepRow(String.format(Locale.ROOT, "grey L %.0f, light %.2f", grey, strength), cells);
    }

    /** Shows one more person; tells whether there was one to show. */
    public boolean add(Picture picture) {
        if (wardrobe.person(picture, Tint.NONE).isEmpty()) {
            return false;
        }
        people++;
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, decided(rows.get(i), picture));
        }
        return true;
    }

    private SweepRow decided(SweepRow row, Picture picture) {
        List<SweepCell> cells = new ArrayList<>();
        Tint light = row.cells().get(0).light();
        Optional<Function<Dye, PortraitFacts>> person = wardrobe.person(picture, light);
        for (SweepCell cell : row.cells()) {
            if (!cell.light().equals(light)) {
                light = cell.light();
                person = wardrobe.person(picture, light);
            }
            cells.add(person.map(seen -> cell.and(rule.apply(seen.apply(cell.dye()))))
                    .orElse(cell));
        }
        return new SweepRow(row.label(), cells);
    }

    /** How many people were shown. */
    public int people() {
        return people;
    }

    /** What was decided, row by row. */
    public List<SweepRow> rows() {
        return List.copyOf(rows);
    }
}
