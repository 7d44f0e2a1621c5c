package org.gradphoto.kiosk.settings;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * How calls are made heard.
 *
 * @param chime whether a chime goes before the words
 * @param voices which voices are tried, in this order
 * @param clips the folder of a school's own recordings
 * @param times how often a call is said, 0 to 5; 0 leaves the chime alone
 * @param volume 0 to 100
 * @param neighbours whether the calls of the other stations are said here too, where one loudspeaker serves the hall
 * @param quietFrom the first quiet moment of a day; the same as {@code quietTo} when there are no quiet hours
 * @param quietTo the first moment that is loud again
 */
public record VoiceSettings(
        boolean chime,
        List<Kind> voices,
        Optional<Path> clips,
        int times,
        int volume,
        boolean neighbours,
        LocalTime quietFrom,
        LocalTime quietTo) {

    /** Copies what it is given. */
    public VoiceSettings {
        voices = List.copyOf(voices);
    }

    /** Where a voice comes from. */
    public enum Kind {
        CLIPS,
        SYSTEM,
        ESPEAK
    }
}
