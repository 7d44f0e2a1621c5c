package org.gradphoto.kiosk.adapter.webcam;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.util.List;

/**
 * The webcam-capture driver of a camera that needs no search: it has exactly this device.
 *
 * <p>Calls itself safe for threads because the frame loop reads from one thread; otherwise the library would send every call through a single thread of its
 * own, which one hanging read blocks for good.
 */
record FixedDriver(WebcamDevice device) implements WebcamDriver {

    @Override
    public List<WebcamDevice> getDevices() {
        return List.of(device);
    }

    @Override
    public boolean isThreadSafe() {
        return true;
    }
}
