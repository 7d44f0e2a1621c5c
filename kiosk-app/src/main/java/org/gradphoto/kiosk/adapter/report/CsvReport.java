package org.gradphoto.kiosk.adapter.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradphoto.kiosk.statistics.HourStatistics;
import org.gradphoto.kiosk.statistics.SessionStatistics;
import org.gradphoto.kiosk.statistics.TicketStory;

/** The tables of the report for a spreadsheet: RFC 4180, UTF-8 with the mark that spreadsheets look for. No code, name or ID is in them. */
final class CsvReport {

    /** Columns of the hours; the page has the same. */
    static final List<String> COLUMNS =
            List.of("hour", "issued", "photographed", "no-shows", "retakes", "wait-median", "wait-90");

    private static final List<String> TICKET_COLUMNS = List.of(
            "number", "issued-at", "called-at", "photo-at", "wait", "calls", "missed", "retakes", "end", "reason");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ReportWords words;

    CsvReport(ReportWords words) {
        this.words = words;
    }

    /** One line for each hour; waits in seconds. */
    String hours(SessionStatistics session) {
        return table(COLUMNS, session.hours().stream().map(hour -> hour(hour, session.zone())));
    }

    /** One line for each ticket; the wait in seconds. */
    String tickets(SessionStatistics session) {
        return table(TICKET_COLUMNS, session.tickets().stream().map(ticket -> ticket(ticket, session.zone())));
    }

    private String table(List<String> columns, Stream<List<String>> rows) {
        List<String> head =
                columns.stream().map(column -> words.say("table." + column)).toList();
        return Stream.concat(Stream.of(head), rows)
                .map(CsvReport::line)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static List<String> hour(HourStatistics hour, ZoneId zone) {
        return List.of(
                HOUR.format(hour.start().atZone(zone)),
                String.valueOf(hour.issued()),
                String.valueOf(hour.photographed()),
                String.valueOf(hour.noShows()),
                String.valueOf(hour.retakes()),
                Durations.seconds(hour.waits().median()),
                Durations.seconds(hour.waits().long90()));
    }

    private List<String> ticket(TicketStory ticket, ZoneId zone) {
        return List.of(
                ticket.number().toString(),
                time(Optional.of(ticket.issuedAt()), zone),
                time(ticket.calledAt(), zone),
                time(ticket.photoAt(), zone),
                Durations.seconds(ticket.waited()),
                String.valueOf(ticket.calls()),
                String.valueOf(ticket.misses().size()),
                String.valueOf(ticket.retakes().size()),
                words.say("end." + ticket.end().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                ticket.endReason().stream().map(words::reason).collect(Collectors.joining("; ")));
    }

    private static String time(Optional<Instant> at, ZoneId zone) {
        return at.map(instant -> TIME.format(instant.atZone(zone))).orElse("");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvReport::cell).collect(Collectors.joining(",", "", END));
    }

    /** A cell that begins like a formula is text all the same: spreadsheets would run it. */
    private static String cell(String text) {
        String harmless = text.matches("[=+\\-@].*") ? "'" + text : text;
        return harmless.matches("[^\",\r\n]*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
