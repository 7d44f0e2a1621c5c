package org.gradphoto.kiosk.settings;

import java.nio.file.Path;
import org.gradphoto.kiosk.capture.CameraSpec;

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
        GuidanceSettings guidance,
        WebSettings web,
        PlatformSettings platform,
        ScreenSettings screen,
        VoiceSettings voice,
        BoardSettings board,
        DeskSettings desk) {

    /** The same settings on another data folder. */
    public KioskSettings on(Path otherData) {
        return new KioskSettings(
                station, otherData, camera, queue, photo, guidance, web, platform, screen, voice, board, desk);
    }

    /** The same settings with another camera. */
    public KioskSettings with(CameraSpec other) {
        CameraSettings asked = new CameraSettings(
                other, camera.driver(), camera.width(), camera.height(), camera.folderFramesPerSecond());
        return new KioskSettings(
                station, data, asked, queue, photo, guidance, web, platform, screen, voice, board, desk);
    }
}
