package org.gradphoto.kiosk.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.photo.Framing;
import org.gradphoto.kiosk.photo.FramingResult;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.Verdict;

/**
 * Makes of the readings of frame after frame what the photographer sees: steady findings, and the signal that a good shot can be taken. Looks at no picture and
 * no clock itself. Serves one thread.
 */
final class LiveGuide {

    /** However badly somebody sits, all that is wrong is told, and not only what is cheap to measure. */
    static final Duration ALL_AT_LEAST_EVERY = Duration.ofMillis(700);

    /** After so long without a reading, because the camera was away, nothing that was known before counts. */
    static final Duration BLIND = Duration.ofSeconds(3);

    private final Rulebook rulebook;
    private final PhotoProfile profile;
    private FactMemory memory = new FactMemory();
    private EarVotes ears = new EarVotes();
    private SteadyVerdict steady = new SteadyVerdict();
    private ReadySignal ready = new ReadySignal();
    private long last;

    LiveGuide(Rulebook rulebook, PhotoProfile profile) {
        this.rulebook = rulebook;
        this.profile = profile;
    }

    /** Whether the dear facts are to be taken as well: the cheap ones break no blocking rule, or the dear ones are old. */
    boolean wantsAll(PortraitFacts cheap, long nanos) {
        return memory.age(nanos).compareTo(ALL_AT_LEAST_EVERY) >= 0
                || rulebook.judge(cheap).blocking().isEmpty();
    }

    /**
     * The guidance after a reading.
     *
     * @param read the facts of the frame, all or the cheap ones
     * @param nanos when it was taken, by the monotonic clock
     */
    LiveVerdict guide(long sequence, PortraitFacts read, long nanos, Duration took) {
        if (nanos - last > BLIND.toNanos()) {
            forget();
        }
        last = nanos;
        PortraitFacts facts = memory.completed(ears.voted(read, nanos), nanos);
        Verdict shown = steady.after(rulebook.judge(facts), nanos);
        List<PhotoProblem> framing = framing(facts);
        boolean fits = facts.head().isPresent() && framing.isEmpty();
        return new LiveVerdict(sequence, facts, shown, framing, ready.after(shown, fits, nanos), took);
    }

    private void forget() {
        memory = new FactMemory();
        ears = new EarVotes();
        steady = new SteadyVerdict();
        ready = new ReadySignal();
    }

    private List<PhotoProblem> framing(PortraitFacts facts) {
        Optional<FramingResult> framed = facts.head().map(head -> Framing.frame(head, facts.picture(), profile));
        return framed.map(result ->
                        result instanceof FramingResult.NotFramed none ? none.problems() : List.<PhotoProblem>of())
                .orElseGet(List::of);
    }
}
