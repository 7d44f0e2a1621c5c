package org.gradphoto.kiosk.adapter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.statistics.HourStatistics;
import org.gradphoto.kiosk.statistics.SessionStatistics;
import org.gradphoto.kiosk.statistics.Spread;
import org.gradphoto.kiosk.statistics.TicketStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a report. */
class ReportFolderTest {

    private static final Instant EIGHT = Instant.parse("2026-06-12T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void thePageNeedsNothingButItself() throws IOException {
        String page = Files.readString(report(Locale.SIMPLIFIED_CHINESE).get(0));
        assertTrue(page.contains("采集日报"), page);
        assertTrue(page.contains("<svg"), page);
        assertTrue(page.contains("双眼睁开"), "reasons have their names");
        assertTrue(page.contains("摄影师决定"), "also those of a person");
        for (String outside : List.of("http:", "https:", "<script", "<link", "src=", "url(")) {
            assertFalse(page.contains(outside), outside);
        }
    }

    @Test
    void whatAPersonWroteIsTextAndNothingElse() throws IOException {
        String page = Files.readString(report(Locale.ENGLISH).get(0));
        assertTrue(page.contains("&lt;b&gt;left&lt;/b&gt;"), page);
        assertFalse(page.contains("<b>left</b>"), page);
    }

    @Test
    void theTableOfHoursHasALineForEachHour() throws IOException {
        String[] lines = Files.readString(report(Locale.ENGLISH).get(1)).split("\r\n");
        assertEquals("\uFEFFHour,Numbers,Photographed,Missed,Retakes,Wait median,Wait 90 %", lines[0]);
        assertEquals("2026-06-12 08:00,3,2,1,4,247,600", lines[1]);
        assertEquals(2, lines.length);
    }

    @Test
    void theTableOfTicketsHoldsNoFormulaASpreadsheetWouldRun() throws IOException {
        String table = Files.readString(report(Locale.ENGLISH).get(2));
        assertTrue(table.contains("A002,2026-06-12 08:00:00,,,,0,0,0,cancelled,'=1+1; <b>left</b>"), table);
        assertTrue(
                table.contains("A001,2026-06-12 08:00:00,2026-06-12 08:04:07,2026-06-12 08:05:00,247,2,1,1,"), table);
    }

    @Test
    void aSessionWithoutAnybodyHasAReportToo() throws IOException {
        SessionStatistics nobody = SessionStatistics.of("2026-06-13", List.of(), ZoneOffset.UTC);
        Path page = folder(Locale.ENGLISH).write(nobody).get(0);
        assertTrue(Files.readString(page).contains("Day report"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidByName() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "x");
        var reports = new ReportFolder(file, "site", Locale.ENGLISH, (id, language) -> Optional.empty());
        UncheckedIOException fault = assertThrows(UncheckedIOException.class, () -> reports.write(statistics()));
        assertTrue(String.valueOf(fault.getMessage()).contains("no-folder"));
    }

    private List<Path> report(Locale language) {
        return folder(language).write(statistics());
    }

    private ReportFolder folder(Locale language) {
        return new ReportFolder(
                folder.resolve("reports"),
                "桂林理工大学",
                language,
                (id, in) -> id.equals("eyes-open") ? Optional.of("双眼睁开") : Optional.empty());
    }

    private static SessionStatistics statistics() {
        TicketStory first = new TicketStory(
                new TicketNumber('A', 1),
                EIGHT,
                Optional.of(EIGHT.plusSeconds(247)),
                2,
                List.of(EIGHT.plusSeconds(250)),
                List.of(List.of("eyes-open")),
                Optional.of(EIGHT.plusSeconds(300)),
                TicketStory.End.PHOTOGRAPHED,
                List.of());
        TicketStory second = new TicketStory(
                new TicketNumber('A', 2),
                EIGHT,
                Optional.empty(),
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                TicketStory.End.CANCELLED,
                List.of("=1+1", "<b>left</b>"));
        TicketStory third = new TicketStory(
                new TicketNumber('A', 3),
                EIGHT,
                Optional.empty(),
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                TicketStory.End.CANCELLED,
                List.of("photographer"));
        Spread waits = new Spread(2, Optional.of(Duration.ofSeconds(247)), Optional.of(Duration.ofSeconds(600)));
        return new SessionStatistics(
                "2026-06-12",
                ZoneOffset.UTC,
                List.of(first, second, third),
                List.of(new HourStatistics(EIGHT, 3, 2, 1, 4, waits)),
                new Spread(1, Optional.of(Duration.ofSeconds(11)), Optional.of(Duration.ofSeconds(11))));
    }
}
