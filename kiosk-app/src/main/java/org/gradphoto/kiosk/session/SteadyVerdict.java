package org.gradphoto.kiosk.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Verdict;

/**
 * Holds still what the photographer reads: a rule shows a new outcome only when every frame has said so for a while, so that neither a blink nor a value at a
 * limit makes its chip flicker. Bad news comes faster than good news, because a shot that looks good too early is worse than one that waits a moment. While the
 * outcome stays, value and place are always those of the newest frame.
 */
final class SteadyVerdict {

    /** Longer than most blinks, which take 0.1 to 0.2 s. */
    static final Duration FAILED_AFTER = Duration.ofMillis(250);

    static final Duration PASSED_AFTER = Duration.ofMillis(350);
    static final Duration ASKS_AFTER = Duration.ofMillis(350);
    /** A hand before the face for a moment does not take the findings away. */
    static final Duration CANNOT_JUDGE_AFTER = Duration.ofMillis(500);

    private final Map<String, Rule> rules = new HashMap<>();

    /** What is shown of a rule, and since when the frames have said another thing. */
    private record Rule(Finding shown, Outcome said, long since) {}

    /** The verdict to be shown after this one, which was given at a reading of the monotonic clock. */
    Verdict after(Verdict verdict, long nanos) {
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            Rule before = rules.getOrDefault(finding.rule(), new Rule(finding, finding.outcome(), nanos));
            Rule now = next(before, finding, nanos);
            rules.put(finding.rule(), now);
            shown.add(now.shown());
        }
        return new Verdict(shown, verdict.policies());
    }

    private static Rule next(Rule before, Finding finding, long nanos) {
        long since = finding.outcome() == before.said() ? before.since() : nanos;
        boolean same = finding.outcome() == before.shown().outcome();
        boolean held = nanos - since >= patience(finding.outcome()).toNanos();
        return new Rule(same || held ? finding : before.shown(), finding.outcome(), since);
    }

    private static Duration patience(Outcome outcome) {
        return switch (outcome) {
            case FAILED -> FAILED_AFTER;
            case PASSED -> PASSED_AFTER;
            case ASK -> ASKS_AFTER;
            case CANNOT_JUDGE -> CANNOT_JUDGE_AFTER;
        };
    }
}
