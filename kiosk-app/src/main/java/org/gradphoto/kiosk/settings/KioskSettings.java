package org.gradphoto.kiosk.settings;

import java.nio.file.Path;

/**
 * All that a site decides about one station: the content of {@code config/kiosk.jsonc}.
 *
 * @param data the folder of the database, the photos and the key, made when missing
 */
public record KioskSettings(
        StationSettings station,
        Path data,
        CameraSettings camera,
        QueueSettings queue,
        PhotoSettings photo,
        WebSettings web,
        PlatformSettings platform,
        ScreenSettings screen) {

    /** The same settings on another data folder. */
    public KioskSettings on(Path otherData) {
        return new KioskSettings(station, otherData, camera, queue, photo, web, platform, screen);
    }
}
