package org.gradphoto.kiosk;

import java.awt.AWTException;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.rehearsal.RehearsalFailed;

/**
 * Takes pictures of a monitor as it really is, as a person or a phone in front of it sees it. Asks the display itself and not JavaFX,
 * so that looking does not hold up the windows that are looked at.
 */
final class ScreenCamera {

    private final Robot robot;
    private final Rectangle bounds;

    private ScreenCamera(GraphicsDevice monitor) {
        GraphicsConfiguration shown = monitor.getDefaultConfiguration();
        try {
            robot = new Robot(monitor);
        } catch (AWTException forbidden) {
            throw new RehearsalFailed("this display lets nobody take pictures of it", forbidden);
        }
        bounds = shown.getBounds();
    }

    /** Before the first monitor, where the station is. */
    static ScreenCamera ofStation() {
        return new ScreenCamera(first());
    }

    /** Before the second monitor, where the board is; before the only one, when there is no second. */
    static ScreenCamera ofBoard() {
        GraphicsDevice[] all = GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
        Stream<GraphicsDevice> others = Arrays.stream(all).filter(monitor -> !monitor.equals(first()));
        return new ScreenCamera(others.findFirst().orElseGet(ScreenCamera::first));
    }

    private static GraphicsDevice first() {
        return GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
    }

    /** What is on the monitor now. */
    BufferedImage picture() {
        return robot.createScreenCapture(bounds);
    }

    /** Writes what is on the monitor now as PNG. */
    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            ImageIO.write(picture(), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
