package org.gradphoto.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.speech.VoicePlan.QuietHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncerTest {

    private static final Sound CHIME = Sound.of(new short[] {100});
    private static final Sound SENTENCE = Sound.of(new short[] {200, 200});
    private static final Announcement A012 = new Announcement(TicketNumber.parse("A012"), 1);
    private static final Announcement A013 = new Announcement(TicketNumber.parse("A013"), 1);
    private static final Announcement B001 = new Announcement(TicketNumber.parse("B001"), 2);

    private final List<Sound> played = new ArrayList<>();
    private final List<Hearing> hearings = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Queue<Runnable> thread = new ArrayDeque<>();
    private boolean hasSound = true;

    @Test
    void theChimeGoesBeforeAndTheSentenceIsSaidTwice() {
        announce(announcer(plan(2, 1), voice("espeak", true)), A012);

        Sound breath = Sound.silence(350);
        assertEquals(List.of(CHIME.then(breath).then(SENTENCE).then(breath).then(SENTENCE)), played);
        assertEquals(List.of(Hearing.AS_PLANNED), hearings);
    }

    @Test
    void theFirstVoiceThatCanSpeakIsHeard() {
        announce(announcer(plan(1, 1), voice("clips", false), voice("system", true), voice("espeak", true)), A012);

        assertEquals(List.of("clips", "system"), asked);
        assertEquals(List.of(Hearing.AS_PLANNED), hearings);
    }

    @Test
    void withoutAnyVoiceTheChimeIsLeft() {
        announce(announcer(plan(2, 1), voice("espeak", false)), A012);

        assertEquals(List.of(CHIME), played);
        assertEquals(List.of(Hearing.CHIME_ONLY), hearings);
    }

    @Test
    void aSiteThatWantsTheChimeAloneAsksNoVoice() {
        announce(announcer(plan(0, 1), voice("espeak", true)), A012);

        assertEquals(List.of(CHIME), played);
        assertEquals(List.of(), asked);
        assertEquals(List.of(Hearing.AS_PLANNED), hearings);
    }

    @Test
    void aMachineWithoutSoundIsNotedAndNothingBreaks() {
        hasSound = false;
        Announcer announcer = announcer(plan(2, 1), voice("espeak", true));
        announce(announcer, A012);

        assertEquals(List.of(Hearing.NO_SOUND), hearings);
        assertEquals(List.of(), asked);
        assertEquals(false, announcer.isAudible());
    }

    @Test
    void theVolumeIsThatOfThePlanAndNoVolumeIsQuiet() {
        announce(announcer(plan(0, 0.5)), A012);
        announce(announcer(plan(0, 0)), A012);

        assertEquals(List.of(CHIME.at(0.5)), played);
        assertEquals(List.of(Hearing.AS_PLANNED, Hearing.QUIET), hearings);
    }

    @Test
    void announcementsFollowEachOther() {
        announce(announcer(plan(1, 1), voice("espeak", true)), A012, B001);

        assertEquals(2, played.size());
    }

    @Test
    void aCallThatWaitsIsReplacedByANewerOneToTheSamePoint() {
        List<List<Word>> said = new ArrayList<>();
        Voice listening = new Voice() {
            @Override
            public String name() {
                return "listening";
            }

            @Override
            public Optional<Sound> say(List<Word> words) {
                said.add(words);
                return Optional.of(SENTENCE);
            }
        };

        announce(announcer(plan(1, 1), listening), A012, B001, A013);

        assertEquals(List.of(B001.words(), A013.words()), said);
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 14:00, 11:59, false",
        "12:00, 14:00, 12:00, true",
        "12:00, 14:00, 13:59, true",
        "12:00, 14:00, 14:00, false",
        "22:00, 06:00, 23:00, true",
        "22:00, 06:00, 05:59, true",
        "22:00, 06:00, 06:00, false",
        "22:00, 06:00, 12:00, false"
    })
    void quietHoursMayReachOverMidnight(LocalTime from, LocalTime to, LocalTime now, boolean quiet) {
        assertEquals(quiet, new QuietHours(from, to).contains(now));
    }

    @Test
    void withoutQuietHoursNoMomentIsQuiet() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            assertEquals(false, QuietHours.NONE.contains(LocalTime.MIN.plusMinutes(minute)));
        }
    }

    @Test
    void inQuietHoursNothingIsPlayed() {
        var quiet = new VoicePlan(CHIME, 2, 1, new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0)));
        announce(announcer(quiet, voice("espeak", true)), A012);

        assertTrue(played.isEmpty());
        assertEquals(List.of(Hearing.QUIET), hearings);
    }

    private void announce(Announcer announcer, Announcement... announcements) {
        try (var subscription = announcer.hearings().subscribe(hearings::add)) {
            for (Announcement announcement : announcements) {
                announcer.announce(announcement);
            }
            thread.forEach(Runnable::run);
            thread.clear();
        }
    }

    private Announcer announcer(VoicePlan plan, Voice... voices) {
        Clock noon = Clock.fixed(Instant.parse("2026-06-01T12:30:00Z"), ZoneOffset.UTC);
        return new Announcer(List.of(voices), new Speaker(), plan, noon, thread::add);
    }

    private static VoicePlan plan(int times, double volume) {
        return new VoicePlan(CHIME, times, volume, QuietHours.NONE);
    }

    private Voice voice(String name, boolean can) {
        return new Voice() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Sound> say(List<Word> words) {
                asked.add(name);
                return can ? Optional.of(SENTENCE) : Optional.empty();
            }
        };
    }

    private final class Speaker implements Loudspeaker {

        @Override
        public boolean available() {
            return hasSound;
        }

        @Override
        public boolean play(Sound sound) {
            played.add(sound);
            return true;
        }
    }
}
