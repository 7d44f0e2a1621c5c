package org.gradphoto.kiosk.settings;

import java.util.Optional;

/**
 * Where phones find the station.
 *
 * @param host the name or address put into the QR; when absent the LAN address of this machine
 * @param port the port tried first, 1 to 65535, or 0 for any free one; when it is in use the next free one is taken
 */
public record WebSettings(Optional<String> host, int port) {}
