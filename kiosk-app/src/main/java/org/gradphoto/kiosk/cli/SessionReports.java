package org.gradphoto.kiosk.cli;

import java.nio.file.Path;
import java.util.List;

/** Writes reports of sessions, filled in by the roof. */
public interface SessionReports {

    /** The sessions that can be reported, the last one used at the end. */
    List<String> sessions();

    /** Writes the report of a session into a folder and returns the files. */
    List<Path> write(String session, Path out);

    /** Where reports go when nobody says otherwise. */
    Path usualFolder();
}
