package org.gradphoto.kiosk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.gradphoto.kiosk.capture.CameraSpec;

/**
 * How the kiosk is to be opened.
 *
 * @param camera in place of the one in the settings
 * @param demo whether the demo camera is used and its data kept apart from the real data
 * @param rehearse how many simulated students are played through the windows, which then close; 0 for none
 * @param measure how many seconds the live view is measured before the windows close; 0 for not at all
 * @param out where a rehearsal leaves its screenshots, photos and summary
 * @param say takes lines for the person at the console
 */
public record RunRequest(
        Optional<CameraSpec> camera, boolean demo, int rehearse, int measure, Path out, Consumer<String> say) {}
