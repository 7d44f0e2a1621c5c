package org.gradphoto.kiosk.adapter.report;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.gradphoto.kiosk.statistics.HourStatistics;
import org.gradphoto.kiosk.statistics.SessionStatistics;
import org.gradphoto.kiosk.statistics.Spread;
import org.gradphoto.kiosk.statistics.TicketStory.End;

/** The report as one page: the figures of the day large, two charts of its hours, and why shots were dropped and students turned away. */
final class HtmlReport {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final double MILLIS_PER_MINUTE = 60_000;

    private final ReportWords words;
    private final String site;

    HtmlReport(ReportWords words, String site) {
        this.words = words;
        this.site = site;
    }

    String page(SessionStatistics session, String style) {
        String title = words.say("title") + " · " + session.session();
        return "<!DOCTYPE html>\n<html lang=\"" + words.language().toLanguageTag() + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                + Html.safe(title) + "</title>\n<style>\n" + style + "</style>\n</head>\n<body>\n<header><h1>"
                + Html.safe(words.say("title")) + "</h1><p>" + Html.safe(site + " · " + session.session())
                + "</p></header>\n" + figures(session) + charts(session) + reasons(session) + hours(session)
                + "</body>\n</html>\n";
    }

    private String figures(SessionStatistics session) {
        Spread waits = session.waits();
        return "<section class=\"figures\">"
                + figure("photographed", String.valueOf(session.count(End.PHOTOGRAPHED)))
                + figure("issued", String.valueOf(session.tickets().size()))
                + figure("wait", Durations.minutes(waits.median()) + " / " + Durations.minutes(waits.long90()))
                + figure(
                        "shot",
                        Durations.minutes(session.shotToShot().median()) + " / "
                                + Durations.minutes(session.shotToShot().long90()))
                + figure("retakes", String.valueOf(session.retakes()))
                + figure("no-shows", String.valueOf(session.noShows()))
                + figure("cancelled", String.valueOf(session.count(End.CANCELLED)))
                + figure("voided", String.valueOf(session.count(End.VOIDED)))
                + figure("expired", String.valueOf(session.count(End.EXPIRED) + session.count(End.NO_SHOW)))
                + figure("transferred", String.valueOf(session.count(End.TRANSFERRED)))
                + figure("open", String.valueOf(session.count(End.OPEN)))
                + "</section>\n";
    }

    private String figure(String key, String value) {
        return "<div class=\"figure " + key + "\"><b>" + Html.safe(value) + "</b><span>"
                + Html.safe(words.say("figure." + key)) + "</span></div>";
    }

    private String charts(SessionStatistics session) {
        return chart(session, "hours", hour -> count(hour.photographed()), hour -> count(hour.noShows()))
                + chart(
                        session,
                        "waits",
                        hour -> minutes(hour.waits().median()),
                        hour -> minutes(hour.waits().long90()));
    }

    private String chart(
            SessionStatistics session,
            String key,
            Function<HourStatistics, HourChart.Bar> first,
            Function<HourStatistics, HourChart.Bar> second) {
        HourChart chart = new HourChart();
        session.hours()
                .forEach(hour -> chart.add(
                        new HourChart.Slot(hourText(hour, session.zone()), first.apply(hour), second.apply(hour))));
        String title = words.say("chart." + key);
        return "<section><h2>" + Html.safe(title) + "</h2><p class=\"legend\"><i class=\"first\"></i>"
                + Html.safe(words.say("chart." + key + ".first")) + "<i class=\"second\"></i>"
                + Html.safe(words.say("chart." + key + ".second")) + "</p>" + chart.svg(title) + "</section>\n";
    }

    private String reasons(SessionStatistics session) {
        ReasonChart chart = new ReasonChart(words);
        return "<section class=\"two\"><div><h2>" + Html.safe(words.say("chart.retakes")) + "</h2>"
                + chart.html(session.retakeReasons()) + "</div><div><h2>"
                + Html.safe(words.say("chart.cancelled")) + "</h2>" + chart.html(session.cancelReasons())
                + "</div></section>\n";
    }

    private String hours(SessionStatistics session) {
        StringBuilder rows = new StringBuilder(
                "<section><h2>" + Html.safe(words.say("table.title")) + "</h2><table class=\"hours\"><thead><tr>");
        for (String column : CsvReport.COLUMNS) {
            rows.append("<th>").append(Html.safe(words.say("table." + column))).append("</th>");
        }
        rows.append("</tr></thead><tbody>");
        session.hours().forEach(hour -> rows.append(row(hour, session.zone())));
        return rows.append("</tbody></table></section>\n").toString();
    }

    private static String row(HourStatistics hour, ZoneId zone) {
        return "<tr><td>" + hourText(hour, zone) + "</td><td>" + hour.issued() + "</td><td>" + hour.photographed()
                + "</td><td>" + hour.noShows() + "</td><td>" + hour.retakes() + "</td><td>"
                + Durations.minutes(hour.waits().median()) + "</td><td>"
                + Durations.minutes(hour.waits().long90()) + "</td></tr>";
    }

    private static String hourText(HourStatistics hour, ZoneId zone) {
        return HOUR.format(hour.start().atZone(zone));
    }

    private static HourChart.Bar count(int value) {
        return new HourChart.Bar(value, String.valueOf(value));
    }

    private static HourChart.Bar minutes(Optional<Duration> duration) {
        return new HourChart.Bar(
                duration.map(d -> d.toMillis() / MILLIS_PER_MINUTE).orElse(0.0), Durations.minutes(duration));
    }
}
