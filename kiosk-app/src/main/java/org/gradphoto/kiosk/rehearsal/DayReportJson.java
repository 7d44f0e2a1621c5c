package org.gradphoto.kiosk.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** The report as one line of JSON, for scripts. */
final class DayReportJson {

    private static final double TENTHS = 10;

    private DayReportJson() {}

    static String line(DayReport report) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("students", report.students());
        line.put("numbers_issued", report.numbersIssued());
        line.put("called", report.called());
        line.put("photos_accepted", report.photosAccepted());
        line.put("refused_with_reason", report.refusedWithReason());
        line.put("uploaded", report.uploaded());
        line.put("lost", report.lost());
        line.put("duplicates", report.duplicates());
        Map<String, Double> p95 = new LinkedHashMap<>();
        report.p95Millis().forEach((step, millis) -> p95.put(step, rounded(millis)));
        line.put("p95_ms", p95);
        line.put("students_per_hour", Math.round(report.studentsPerHour()));
        try {
            return new ObjectMapper().writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("numbers and texts can be written", impossible);
        }
    }

    private static double rounded(double millis) {
        return Math.round(millis * TENTHS) / TENTHS;
    }
}
