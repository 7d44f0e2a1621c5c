package org.gradphoto.kiosk.cli;

import java.util.stream.Collectors;
import org.gradphoto.kiosk.rules.sweep.SweepCell;
import org.gradphoto.kiosk.rules.sweep.SweepRow;

/** One row of a sweep in text: a letter for each hue, what most people's clothes were found to be. */
final class SweepLine {

    private SweepLine() {}

    static String of(SweepRow row) {
        String letters = row.cells().stream().map(SweepLine::letter).collect(Collectors.joining());
        return String.format("%-24s %s", row.label(), letters);
    }

    private static String letter(SweepCell cell) {
        if (cell.people() == 0) {
            return " ";
        }
        if (cell.passed() * 2 > cell.people()) {
            return ".";
        }
        return cell.failed() * 2 > cell.people() ? "X" : "?";
    }
}
