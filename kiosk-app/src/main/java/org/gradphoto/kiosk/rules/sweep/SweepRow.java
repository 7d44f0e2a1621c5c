package org.gradphoto.kiosk.rules.sweep;

import java.util.List;

/**
 * Cells that differ in hue only.
 *
 * @param label what they have in common, in ASCII letters
 */
public record SweepRow(String label, List<SweepCell> cells) {

    /** Copies the cells, so that a row never changes. */
    public SweepRow {
        cells = List.copyOf(cells);
    }
}
