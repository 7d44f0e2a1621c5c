package org.gradphoto.kiosk.adapter.config;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.settings.BoardSettings;
import org.gradphoto.kiosk.settings.BoardSettings.Wifi;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;

/** Reads what the public board shows. */
record BoardSection(Section board) {

    /** IEEE 802.11: an SSID has up to 32 bytes. */
    private static final int LONGEST_NAME = 32;

    BoardSettings read() throws SettingsFault {
        Optional<Section> network = board.optionalSection("wifi");
        var settings = new BoardSettings(
                network.isEmpty() ? Optional.empty() : Optional.of(wifi(network.get())), board.flag("inBrowser"));
        board.done();
        return settings;
    }

    private static Wifi wifi(Section network) throws SettingsFault {
        String name = network.text("name");
        if (name.length() > LONGEST_NAME) {
            throw network.fault("name", Code.OUT_OF_RANGE, List.of("1 to " + LONGEST_NAME));
        }
        var wifi = new Wifi(name, network.optionalText("password"), network.flag("hidden"));
        network.done();
        return wifi;
    }
}
