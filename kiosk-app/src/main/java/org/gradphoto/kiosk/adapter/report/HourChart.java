package org.gradphoto.kiosk.adapter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two bars for each hour as an inline SVG: light enough for any browser and sharp on paper. The figure stands on each bar, so no axis is needed. */
final class HourChart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 190;
    private static final int FLOOR = 160;
    private static final int CEILING = 22;
    private static final int WIDEST_BAR = 34;
    private static final double SHARE_OF_SLOT = 0.36;

    private final List<Slot> slots = new ArrayList<>();

    /**
     * One hour.
     *
     * @param first height of the first bar, in any unit
     * @param second height of the second, in the same unit
     */
    record Slot(String hour, Bar first, Bar second) {}

    /** One bar with the text on it. */
    record Bar(double value, String text) {}

    void add(Slot slot) {
        slots.add(slot);
    }

    String svg(String title) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                        + "<line class=\"floor\" x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>",
                WIDTH,
                HEIGHT,
                Html.safe(title),
                FLOOR,
                WIDTH,
                FLOOR));
        double width = (double) WIDTH / Math.max(1, slots.size());
        for (int i = 0; i < slots.size(); i++) {
            svg.append(slot(slots.get(i), (i + 0.5) * width, Math.min(WIDEST_BAR, width * SHARE_OF_SLOT)));
        }
        return svg.append("</svg>").toString();
    }

    private String slot(Slot slot, double middle, double bar) {
        return bar("first", slot.first(), middle - bar - 1, bar)
                + bar("second", slot.second(), middle + 1, bar)
                + text("hour", middle, HEIGHT - 10, slot.hour());
    }

    private String bar(String series, Bar bar, double x, double width) {
        if (bar.value() <= 0) {
            return "";
        }
        double height = bar.value() / highest() * (FLOOR - CEILING);
        return String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
                        series,
                        x,
                        FLOOR - height,
                        width,
                        height)
                + text("value", x + width / 2, FLOOR - height - 5, bar.text());
    }

    private static String text(String styleClass, double x, double y, String text) {
        return String.format(
                Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", styleClass, x, y, Html.safe(text));
    }

    private double highest() {
        return slots.stream()
                .mapToDouble(
                        slot -> Math.max(slot.first().value(), slot.second().value()))
                .max()
                .orElse(1);
    }
}
