package org.gradphoto.kiosk.speech;

import java.time.Clock;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.gradphoto.kiosk.news.Topic;

/**
 * Says one announcement after the other, never two at once: the chime, then the sentence as often as the plan wants. The first voice that can say it is
 * taken. A call that waits is replaced by a newer one to the same collection point, because nobody shall walk to a place that has gone on.
 */
public final class Announcer {

    private static final int BREATH_MILLIS = 350;

    private final List<Voice> voices;
    private final Loudspeaker loudspeaker;
    private final VoicePlan plan;
    private final Clock clock;
    private final Executor thread;
    private final Topic<Hearing> hearings = new Topic<>();
    private final Map<Integer, Announcement> waiting = new LinkedHashMap<>();

    /**
     * An announcer.
     *
     * @param voices in the order in which they are tried
     * @param thread where it speaks, one job after the other, so that a call does not wait for the sound
     */
    public Announcer(List<Voice> voices, Loudspeaker loudspeaker, VoicePlan plan, Clock clock, Executor thread) {
        this.voices = List.copyOf(voices);
        this.loudspeaker = loudspeaker;
        this.plan = plan;
        this.clock = clock;
        this.thread = thread;
    }

    /** What was heard of each announcement. */
    public Topic<Hearing> hearings() {
        return hearings;
    }

    /** Whether anything can be heard at all on this machine. */
    public boolean isAudible() {
        return loudspeaker.available();
    }

    /** Puts an announcement into the queue and returns at once. */
    public synchronized void announce(Announcement announcement) {
        waiting.remove(announcement.point());
        waiting.put(announcement.point(), announcement);
        thread.execute(this::sayNext);
    }

    private void sayNext() {
        next().ifPresent(announcement -> hearings.publish(say(announcement)));
    }

    /** Empty when the announcement of this turn was replaced by a later one, which has been said already. */
    private synchronized Optional<Announcement> next() {
        Optional<Integer> first = waiting.keySet().stream().findFirst();
        return first.map(waiting::remove);
    }

    private Hearing say(Announcement announcement) {
        if (plan.volume() == 0 || plan.quiet().contains(LocalTime.now(clock))) {
            return Hearing.QUIET;
        }
        if (!loudspeaker.available()) {
            return Hearing.NO_SOUND;
        }
        Optional<Sound> sentence = plan.times() == 0 ? Optional.empty() : spoken(announcement.words());
        Sound whole = sentence.map(this::repeated).map(plan.chime()::then).orElse(plan.chime());
        if (!loudspeaker.play(whole.at(plan.volume()))) {
            return Hearing.NO_SOUND;
        }
        return sentence.isPresent() || plan.times() == 0 ? Hearing.AS_PLANNED : Hearing.CHIME_ONLY;
    }

    private Optional<Sound> spoken(List<Word> words) {
        return voices.stream()
                .map(voice -> voice.say(words))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Sound repeated(Sound sentence) {
        Sound breath = Sound.silence(BREATH_MILLIS);
        Sound whole = breath.then(sentence);
        for (int time = 1; time < plan.times(); time++) {
            whole = whole.then(breath).then(sentence);
        }
        return whole;
    }
}
