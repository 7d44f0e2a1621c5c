package org.gradphoto.kiosk.session;

import java.time.Duration;
import java.util.OptionalLong;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Verdict;

/**
 * Says when a good shot can be taken: all blocking rules are shown as passed and a photo can be cut, for half a second. The time that a rule needs to be shown
 * as passed counts: nobody waits for it twice. The signal goes at once when anything is shown to be wrong.
 */
final class ReadySignal {

    static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private OptionalLong goodSince = OptionalLong.empty();

    /**
     * Whether the half second is over.
     *
     * @param fits whether a photo can be cut
     */
    boolean after(Verdict shown, boolean fits, long nanos) {
        if (shown.outcome() != Outcome.PASSED || !fits) {
            goodSince = OptionalLong.empty();
            return false;
        }
        if (goodSince.isEmpty()) {
            goodSince = OptionalLong.of(nanos - SteadyVerdict.PASSED_AFTER.toNanos());
        }
        return nanos - goodSince.getAsLong() >= HALF_A_SECOND.toNanos();
    }
}
