package org.gradphoto.kiosk.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayReportTest {

    private static DayReport report(int called, int refused, int uploaded, int lost, int duplicates) {
        return new DayReport(
                10, 10, called, uploaded + lost, refused, uploaded, lost, duplicates, Map.of(), 0, List.of());
    }

    @Test
    void aDayIsCleanWhenEveryStudentEndedInAPhotoOrAReason() {
        assertTrue(report(10, 3, 7, 0, 0).isClean());
    }

    @Test
    void aLostPhotoIsNotClean() {
        assertFalse(report(10, 3, 6, 1, 0).isClean());
    }

    @Test
    void aPhotoThatIsThereTwiceIsNotClean() {
        assertFalse(report(10, 3, 7, 0, 1).isClean());
    }

    @Test
    void aStudentWhoWasNeverCalledIsNotClean() {
        assertFalse(report(9, 3, 6, 0, 0).isClean());
    }

    @Test
    void theTallyCountsTicketsAndWhatIsThereTwice() {
        Tally tally = new Tally(List.of(
                new Tally.Submission("A001", "a"),
                new Tally.Submission("A002", "b"),
                new Tally.Submission("A001", "a")));
        assertEquals(2, tally.tickets());
        assertEquals(1, tally.duplicates());
    }

    @Test
    void theJsonHasTheKeysScriptsReadAndTenthsOfMilliseconds() {
        DayReport report = new DayReport(
                2, 2, 2, 1, 1, 1, 0, 0, Map.of("number", 12.345), 350.4, List.of(Map.entry("ears-visible", 1L)));
        assertEquals(
                "{\"students\":2,\"numbers_issued\":2,\"called\":2,\"photos_accepted\":1,\"refused_with_reason\":1,"
                        + "\"uploaded\":1,\"lost\":0,\"duplicates\":0,\"p95_ms\":{\"number\":12.3},\"students_per_hour\":350}",
                DayReportJson.line(report));
    }
}
