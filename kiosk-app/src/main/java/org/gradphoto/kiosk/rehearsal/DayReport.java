package org.gradphoto.kiosk.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * How the day went. Counts come from the station's log and from the platform, not from the simulation.
 *
 * @param lost accepted photos that the platform does not have
 * @param duplicates submissions that the platform has more than once
 * @param p95Millis by the name of the step, milliseconds
 * @param refusals reasons of those who were turned away, with how many, the most frequent first
 */
public record DayReport(
        int students,
        int numbersIssued,
        int called,
        int photosAccepted,
        int refusedWithReason,
        int uploaded,
        int lost,
        int duplicates,
        Map<String, Double> p95Millis,
        double studentsPerHour,
        List<Map.Entry<String, Long>> refusals) {

    /** Whether every student ended in an uploaded photo or in a reasoned refusal, and nothing is lost or double. */
    public boolean isClean() {
        return lost == 0
                && duplicates == 0
                && called == students
                && numbersIssued == students
                && uploaded + refusedWithReason == called;
    }

    /** The report as a table for people, line by line. */
    public List<String> lines() {
        return new DayReportTable(ResourceBundle.getBundle(DayCommand.BUNDLE)).lines(this);
    }
}
