package org.gradphoto.kiosk;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.gradphoto.kiosk.adapter.voice.ClipPack;
import org.gradphoto.kiosk.adapter.voice.ProgramVoice;
import org.gradphoto.kiosk.adapter.voice.SoundCard;
import org.gradphoto.kiosk.adapter.voice.WavFile;
import org.gradphoto.kiosk.settings.VoiceSettings;
import org.gradphoto.kiosk.speech.Announcer;
import org.gradphoto.kiosk.speech.Sound;
import org.gradphoto.kiosk.speech.Voice;
import org.gradphoto.kiosk.speech.VoicePlan;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What makes a call heard, as the site wants it. */
record Bell(Home home, VoiceSettings settings) {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final double PERCENT = 100;

    Announcer announcer(Clock clock, CloseInReverse closing) {
        var thread = NamedThreads.single("voice");
        closing.add(thread::shutdownNow);
        return new Announcer(voices(), new SoundCard(), plan(), clock, thread);
    }

    List<Voice> voices() {
        return settings.voices().stream().flatMap(this::voice).toList();
    }

    VoicePlan plan() {
        return new VoicePlan(
                settings.chime() ? chime() : Sound.silence(0),
                settings.times(),
                settings.volume() / PERCENT,
                new VoicePlan.QuietHours(settings.quietFrom(), settings.quietTo()));
    }

    private Stream<Voice> voice(VoiceSettings.Kind kind) {
        return switch (kind) {
            case CLIPS -> settings.clips().stream().map(ClipPack::new);
            case SYSTEM -> ProgramVoice.ofSystem().stream();
            case ESPEAK -> Stream.of(ProgramVoice.espeak());
        };
    }

    /** A damaged chime must not keep the station from opening: the words are heard without it. */
    private Sound chime() {
        try {
            return WavFile.read(home.chime());
        } catch (IOException unplayable) {
            LOG.warn("calls have no chime", unplayable);
            return Sound.silence(0);
        }
    }
}
