package org.gradphoto.kiosk.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** The report as a table for people. */
final class DayReportTable {

    private final ResourceBundle texts;

    DayReportTable(ResourceBundle texts) {
        this.texts = texts;
    }

    List<String> lines(DayReport report) {
        List<String> lines = new ArrayList<>();
        count(lines, "day.students", report.students());
        count(lines, "day.numbers-issued", report.numbersIssued());
        count(lines, "day.called", report.called());
        count(lines, "day.photos-accepted", report.photosAccepted());
        count(lines, "day.refused-with-reason", report.refusedWithReason());
        for (Map.Entry<String, Long> refusal : report.refusals()) {
            lines.add(String.format("    %-24s %6d", refusal.getKey(), refusal.getValue()));
        }
        count(lines, "day.uploaded", report.uploaded());
        count(lines, "day.lost", report.lost());
        count(lines, "day.duplicates", report.duplicates());
        report.p95Millis().forEach((step, millis) -> lines.add(String.format("p95 %-18s %8.1f ms", step, millis)));
        count(lines, "day.students-per-hour", Math.round(report.studentsPerHour()));
        return lines;
    }

    private void count(List<String> lines, String key, long value) {
        lines.add(String.format("%6d  %s", value, texts.getString(key)));
    }
}
