package org.gradphoto.kiosk.adapter.system;

import java.awt.AWTError;
import java.awt.DisplayMode;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;

/** How many monitors there are and how large: the station wants one, the board a second. */
public final class DisplayCheckup implements Checkup {

    private final Supplier<List<String>> sizes;

    /** Looks at the monitors of this machine. */
    public DisplayCheckup() {
        this(DisplayCheckup::monitors);
    }

    DisplayCheckup(Supplier<List<String>> sizes) {
        this.sizes = sizes;
    }

    @Override
    public Diagnosis examine() {
        List<String> monitors = sizes.get();
        String names = String.join(", ", monitors);
        return switch (monitors.size()) {
            case 0 -> Diagnosis.of("displays", Level.WARNING, "headless");
            case 1 -> Diagnosis.of("displays", Level.OK, "one", names);
            default -> Diagnosis.of("displays", Level.OK, "several", String.valueOf(monitors.size()), names);
        };
    }

    /** A display that is named but does not answer is an error to the toolkit, not an exception, the second time as a missing class. */
    private static List<String> monitors() {
        try {
            return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                    .map(DisplayCheckup::size)
                    .toList();
        } catch (HeadlessException | AWTError | NoClassDefFoundError noDisplay) {
            return List.of();
        }
    }

    private static String size(GraphicsDevice monitor) {
        DisplayMode mode = monitor.getDisplayMode();
        return mode.getWidth() + " x " + mode.getHeight();
    }
}
