package org.gradphoto.kiosk.rehearsal.crowd;

import java.nio.file.Path;
import org.gradphoto.kiosk.queue.TicketDesk;

/** Builds a whole station for a crowd, its live view and judge running. */
public interface CrowdStage {

    /** Opens the station on data of its own below this folder. */
    Open open(Path out);

    /** A station that serves. */
    interface Open extends AutoCloseable {

        TicketDesk desk();

        /** What the QR on the board says now. */
        String address();

        /** How many live verdicts were given so far: a sign that the station works beside the crowd. */
        long verdicts();

        @Override
        void close();
    }
}
