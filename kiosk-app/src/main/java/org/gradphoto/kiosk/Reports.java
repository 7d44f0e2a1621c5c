package org.gradphoto.kiosk;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.gradphoto.kiosk.adapter.report.ReportFolder;
import org.gradphoto.kiosk.adapter.sqlite.SqliteTicketLogs;
import org.gradphoto.kiosk.adapter.sqlite.StationDatabase;
import org.gradphoto.kiosk.cli.SessionReports;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.settings.ScreenSettings;
import org.gradphoto.kiosk.statistics.SessionStatistics;

/** Writes the reports of sessions: of the one that is closed, and of any that is asked for on the command line. */
record Reports(Parts parts) implements SessionReports {

    @Override
    public List<String> sessions() {
        try (StationDatabase database = open(parts.settings())) {
            return new SqliteTicketLogs(database).sessions();
        }
    }

    @Override
    public List<Path> write(String session, Path out) {
        KioskSettings settings = parts.settings();
        try (StationDatabase database = open(settings)) {
            return folder(settings, out)
                    .write(SessionStatistics.of(
                            session, new SqliteTicketLogs(database).of(session).replay(), ZoneId.systemDefault()));
        }
    }

    @Override
    public Path usualFolder() {
        return folderOf(parts.settings());
    }

    /** The report of the session a desk is in, into the data folder. */
    static List<Path> write(KioskSettings settings, TicketDesk desk) {
        return folder(settings, folderOf(settings))
                .write(SessionStatistics.of(desk.session(), desk.events(), ZoneId.systemDefault()));
    }

    private static Path folderOf(KioskSettings settings) {
        return settings.data().resolve("reports");
    }

    private static ReportFolder folder(KioskSettings settings, Path out) {
        Locale language =
                settings.screen().language() == ScreenSettings.Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return new ReportFolder(out, settings.station().site(), language, ReasonNames::of);
    }

    private static StationDatabase open(KioskSettings settings) {
        return StationDatabase.open(settings.data().resolve("station.db"));
    }
}
