package org.gradphoto.kiosk.settings;

import java.util.Optional;

/**
 * What the public board shows beside the numbers.
 *
 * @param wifi the network a phone has to be in, when the board shall help with it
 * @param inBrowser whether {@code /board} is served to browsers of the local network, for televisions
 */
public record BoardSettings(Optional<Wifi> wifi, boolean inBrowser) {

    /**
     * A wireless network.
     *
     * @param name SSID, 1 to 32 characters
     * @param password absent for an open network
     * @param hidden whether the network does not tell its name
     */
    public record Wifi(String name, Optional<String> password, boolean hidden) {}
}
