package org.gradphoto.kiosk.adapter.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gradphoto.kiosk.statistics.DayReports;
import org.gradphoto.kiosk.statistics.SessionStatistics;

/** Writes the reports of the sessions into one folder: {@code SESSION.html}, {@code SESSION-hours.csv} and {@code SESSION-tickets.csv}. */
public final class ReportFolder implements DayReports {

    private final Path folder;
    private final String site;
    private final ReportWords words;

    /**
     * Reports in this folder, which is made when missing.
     *
     * @param site the name of the place, as the head of the page says it
     * @param reasons names rules and photo problems in a language
     */
    public ReportFolder(
            Path folder, String site, Locale language, BiFunction<String, Locale, Optional<String>> reasons) {
        this.folder = folder;
        this.site = site;
        this.words = new ReportWords(language, reasons::apply);
    }

    @Override
    public List<Path> write(SessionStatistics session) {
        CsvReport csv = new CsvReport(words);
        return List.of(
                write(session.session() + ".html", new HtmlReport(words, site).page(session, style())),
                write(session.session() + "-hours.csv", csv.hours(session)),
                write(session.session() + "-tickets.csv", csv.tickets(session)));
    }

    private Path write(String name, String text) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the report cannot be written to " + folder, unwritable);
        }
    }

    private static String style() {
        try (InputStream file = ReportFolder.class.getResourceAsStream("report.css")) {
            if (file == null) {
                throw new IllegalStateException("the build lacks report.css");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
