package org.gradphoto.kiosk.adapter.webcam;

import com.github.sarxos.webcam.Webcam;
import com.github.sarxos.webcam.WebcamException;
import com.github.sarxos.webcam.ds.ipcam.IpCamDevice;
import com.github.sarxos.webcam.ds.ipcam.IpCamMode;
import java.awt.Dimension;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraSource;

/** A network camera that sends MJPEG over HTTP, such as a phone or an IP camera, read by the library's driver for them. */
final class MjpegSource implements CameraSource {

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(3);
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    /** Given to the device because it would otherwise open and close the stream once just to ask for its size. */
    private static final Dimension ANY_SIZE = new Dimension(1920, 1080);

    private final URI address;

    MjpegSource(URI address) {
        this.address = address;
    }

    @Override
    public Camera open() throws CameraLost {
        knock();
        IpCamDevice device = device();
        device.setResolution(ANY_SIZE);
        Webcam webcam = WebcamLibrary.find(() -> new FixedDriver(device), Optional.empty());
        webcam.getLock().disable();
        try {
            webcam.open();
        } catch (WebcamException refused) {
            throw unreachable(refused);
        }
        return new WebcamCamera(webcam, NewPicture.byObject());
    }

    /** The driver waits for ever for an address that nobody answers at. */
    private void knock() throws CameraLost {
        int usual = "https".equals(address.getScheme()) ? HTTPS_PORT : HTTP_PORT;
        int port = address.getPort() < 0 ? usual : address.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(String.valueOf(address.getHost()), port), (int) ANSWERS_WITHIN.toMillis());
        } catch (IOException silent) {
            throw unreachable(silent);
        }
    }

    private IpCamDevice device() throws CameraLost {
        try {
            return new IpCamDevice(address.toString(), address.toURL(), IpCamMode.PUSH);
        } catch (MalformedURLException | IllegalArgumentException notHttp) {
            throw unreachable(notHttp);
        }
    }

    private CameraLost unreachable(Exception fault) {
        return new CameraLost(CameraLost.Cause.UNREACHABLE, address.toString(), Optional.of(fault));
    }
}
