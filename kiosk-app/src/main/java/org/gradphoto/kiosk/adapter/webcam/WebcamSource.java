package org.gradphoto.kiosk.adapter.webcam;

import com.github.eduramiba.webcamcapture.drivers.NativeDriver;
import com.github.sarxos.webcam.Webcam;
import com.github.sarxos.webcam.WebcamDriver;
import com.github.sarxos.webcam.WebcamException;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDriver;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraSource;
import org.gradphoto.kiosk.settings.CameraSettings.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A USB camera, found anew by its name each time it is opened, in the largest size up to the wanted one that it opens with. */
final class WebcamSource implements CameraSource {

    private static final Logger LOG = LoggerFactory.getLogger(WebcamSource.class);

    private final Supplier<WebcamDriver> driver;
    private final boolean listsAllSizes;
    private final Optional<String> name;
    private final Dimension wanted;

    /**
     * The camera of a driver.
     *
     * @param listsAllSizes whether the driver names every size the camera has; with one that does not, the usual sizes are tried too
     */
    WebcamSource(Supplier<WebcamDriver> driver, boolean listsAllSizes, Optional<String> name, Dimension wanted) {
        this.driver = driver;
        this.listsAllSizes = listsAllSizes;
        this.name = name;
        this.wanted = wanted;
    }

    /** The camera of the driver that the settings name. */
    static WebcamSource usb(Driver driver, Optional<String> name, Dimension wanted) {
        return new WebcamSource(supplier(driver), driver == Driver.NATIVE, name, wanted);
    }

    /** Makes the driver; a fresh one for each search. */
    static Supplier<WebcamDriver> supplier(Driver driver) {
        return switch (driver) {
            case STANDARD -> WebcamDefaultDriver::new;
            case NATIVE -> () -> new NativeDriver(false);
        };
    }

    @Override
    public Camera open() throws CameraLost {
        Webcam webcam = WebcamLibrary.find(driver, name);
        // The library's lock file outlives an unplugged camera; that only one kiosk runs is seen to elsewhere.
        webcam.getLock().disable();
        List<Dimension> sizes = sizes(webcam);
        webcam.setCustomViewSizes(sizes.toArray(Dimension[]::new));
        for (Dimension size : sizes) {
            if (opens(webcam, size)) {
                return new WebcamCamera(webcam, NewPicture.byPixels());
            }
        }
        throw new CameraLost(CameraLost.Cause.BUSY, webcam.getName());
    }

    private List<Dimension> sizes(Webcam webcam) {
        Stream<Dimension> listed = Stream.of(webcam.getViewSizes());
        Stream<Dimension> usual = listsAllSizes ? Stream.empty() : ViewSizes.USUAL.stream();
        return ViewSizes.inOrder(wanted, Stream.concat(listed, usual).toList());
    }

    /** A driver may refuse by an exception or in silence; both leave the webcam closed here. */
    private static boolean opens(Webcam webcam, Dimension size) {
        try {
            webcam.setViewSize(size);
            boolean open = webcam.open() && webcam.getDevice().isOpen();
            if (!open) {
                webcam.close();
            }
            return open;
        } catch (WebcamException refused) {
            LOG.info("{} does not open with {} x {}", webcam.getName(), size.width, size.height, refused);
            return false;
        }
    }
}
