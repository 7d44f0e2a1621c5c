package org.gradphoto.kiosk.adapter.config;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;
import org.gradphoto.kiosk.settings.VoiceSettings;
import org.gradphoto.kiosk.settings.VoiceSettings.Kind;

/** Reads how calls are made heard. */
record VoiceSection(Section voice, Path root) {

    private static final Map<String, Kind> KINDS =
            Map.of("clips", Kind.CLIPS, "system", Kind.SYSTEM, "espeak", Kind.ESPEAK);
    private static final int MOST_TIMES = 5;
    private static final int LOUDEST = 100;

    VoiceSettings read() throws SettingsFault {
        List<Kind> voices = voice.choices("use", KINDS);
        Optional<Path> clips = voice.optionalText("clips").map(root::resolve);
        if (voices.contains(Kind.CLIPS) && clips.isEmpty()) {
            throw voice.fault("clips", Code.MISSING, List.of());
        }
        var settings = new VoiceSettings(
                voice.flag("chime"),
                voices,
                clips,
                voice.integer("times", 0, MOST_TIMES),
                voice.integer("volume", 0, LOUDEST),
                voice.flag("neighbours"),
                time("quietFrom").orElse(LocalTime.MIN),
                time("quietTo").orElse(LocalTime.MIN));
        voice.done();
        return settings;
    }

    private Optional<LocalTime> time(String key) throws SettingsFault {
        Optional<String> text = voice.optionalText(key);
        try {
            return text.map(LocalTime::parse);
        } catch (DateTimeParseException noTime) {
            throw voice.fault(key, Code.OUT_OF_RANGE, List.of("00:00 to 23:59"));
        }
    }
}
