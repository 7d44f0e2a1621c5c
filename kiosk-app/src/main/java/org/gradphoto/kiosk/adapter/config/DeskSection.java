package org.gradphoto.kiosk.adapter.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.settings.DeskSettings;
import org.gradphoto.kiosk.settings.DeskSettings.ChairScan;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;

/** Reads the section {@code desk}. */
final class DeskSection {

    private static final List<String> LANES = List.of("A to Z, each once");

    private final Section desk;
    private final Path root;
    private final char own;

    /** The section of a station with this lane; relative paths in it start at {@code root}. */
    DeskSection(Section desk, Path root, char own) {
        this.desk = desk;
        this.root = root;
        this.own = own;
    }

    DeskSettings read() throws SettingsFault {
        Optional<Path> key = desk.optionalText("siteKeyFile").map(root::resolve);
        Map<Character, URI> neighbours = neighbours();
        if (!neighbours.isEmpty() && key.isEmpty()) {
            throw desk.fault("siteKeyFile", Code.MISSING, List.of());
        }
        var settings = new DeskSettings(
                moreLanes(),
                desk.choice(
                        "chairScan",
                        Map.of("off", ChairScan.OFF, "scanner", ChairScan.SCANNER, "camera", ChairScan.CAMERA)),
                key,
                neighbours);
        desk.done();
        return settings;
    }

    private List<Character> moreLanes() throws SettingsFault {
        String letters = desk.optionalText("moreLanes").orElse("");
        boolean each = letters.matches("[A-Z]*")
                && letters.indexOf(own) < 0
                && letters.chars().distinct().count() == letters.length();
        if (!each) {
            throw desk.fault("moreLanes", Code.OUT_OF_RANGE, LANES);
        }
        return letters.chars().mapToObj(letter -> (char) letter).toList();
    }

    private Map<Character, URI> neighbours() throws SettingsFault {
        Map<Character, URI> found = new HashMap<>();
        Optional<Section> section = desk.optionalSection("neighbours");
        if (section.isPresent()) {
            for (String lane : section.get().keys()) {
                if (!lane.matches("[A-Z]") || lane.charAt(0) == own) {
                    throw section.get().fault(lane, Code.OUT_OF_RANGE, LANES);
                }
                found.put(lane.charAt(0), address(section.get(), lane));
            }
            section.get().done();
        }
        return found;
    }

    private static URI address(Section section, String lane) throws SettingsFault {
        try {
            URI address = new URI(section.text(lane));
            if (address.getHost() != null && "http".equals(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            throw section.fault(lane, Code.OUT_OF_RANGE, List.of("http://HOST:PORT"));
        }
        throw section.fault(lane, Code.OUT_OF_RANGE, List.of("http://HOST:PORT"));
    }
}
