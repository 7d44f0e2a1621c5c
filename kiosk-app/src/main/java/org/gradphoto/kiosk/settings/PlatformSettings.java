package org.gradphoto.kiosk.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where accepted photos go.
 *
 * @param address of the platform; when absent the kiosk runs the reference platform itself, for loopback only
 * @param tokenFile the file that holds the station's token for the platform; absent with the embedded platform
 * @param embeddedPort the port the embedded platform tries first
 */
public record PlatformSettings(Optional<URI> address, Optional<Path> tokenFile, int embeddedPort) {}
