package org.gradphoto.kiosk.rehearsal;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.sync.Uplink;

/** Sets up a real station without windows for a day to be played on. */
public interface DayStage {

    /**
     * Opens the station on the data of this folder, going on with what is there.
     *
     * @param around put around the uplink
     */
    Open open(CameraSpec camera, Path out, String session, UnaryOperator<Uplink> around);

    /** An open station. */
    interface Open extends AutoCloseable {

        CollectionDay.House house();

        @Override
        void close();
    }
}
