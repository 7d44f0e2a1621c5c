package org.gradphoto.kiosk.statistics;

import java.nio.file.Path;
import java.util.List;

/** Writes the report of a session for people to read, print and keep. */
public interface DayReports {

    /**
     * Writes the report in the place of an earlier one of the same session.
     *
     * @return the files, the one to look at first
     * @throws java.io.UncheckedIOException when they cannot be written; nothing else is lost by that
     */
    List<Path> write(SessionStatistics session);
}
