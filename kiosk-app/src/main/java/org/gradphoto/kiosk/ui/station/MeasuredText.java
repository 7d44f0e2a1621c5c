package org.gradphoto.kiosk.ui.station;

import java.util.Locale;
import org.gradphoto.kiosk.rules.Finding;

/** Writes the value that a rule stands on, short enough to stand beside its name; signs of units are the same in every language. */
final class MeasuredText {

    private MeasuredText() {}

    /** The value with its unit; empty when nothing was measured. */
    static String of(Finding finding) {
        return finding.value().isPresent() ? of(finding.value().getAsDouble(), finding.unit()) : "";
    }

    private static String of(double value, String unit) {
        return switch (unit) {
            case "deg" -> String.format(Locale.ROOT, "%.0f°", value);
            case "share" -> String.format(Locale.ROOT, "%.0f%%", 100 * value);
            case "ratio" -> String.format(Locale.ROOT, "%.2f", value);
            case "px" -> String.format(Locale.ROOT, "%.0f px", value);
            case "faces", "var", "level" -> String.format(Locale.ROOT, "%.0f", value);
            default -> String.format(Locale.ROOT, "%.1f", value);
        };
    }
}
