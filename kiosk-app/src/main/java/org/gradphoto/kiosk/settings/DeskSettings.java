package org.gradphoto.kiosk.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the photographer's desk does beside the chair: its lines, its check of who sits down, and its neighbours.
 *
 * @param moreLanes letters of further lines of this station beside its own, A to Z
 * @param chairScan how the code is checked again at the chair
 * @param siteKeyFile the file that all stations of the site share; needed to hand tickets over
 * @param neighbours address of each other station by its lane letter
 */
public record DeskSettings(
        List<Character> moreLanes, ChairScan chairScan, Optional<Path> siteKeyFile, Map<Character, URI> neighbours) {

    /** One line, the scanner, no neighbours. */
    public static final DeskSettings ALONE = new DeskSettings(List.of(), ChairScan.SCANNER, Optional.empty(), Map.of());

    /** Copies lists and maps, so that settings never change. */
    public DeskSettings {
        moreLanes = List.copyOf(moreLanes);
        neighbours = Map.copyOf(neighbours);
    }

    /** How the code is checked again at the chair. */
    public enum ChairScan {
        /** Not at all; a scanned code is offered to the desk. */
        OFF,
        /** By the USB scanner. */
        SCANNER,
        /** By the scanner, or by the camera that looks for a phone held up to it. */
        CAMERA
    }
}
