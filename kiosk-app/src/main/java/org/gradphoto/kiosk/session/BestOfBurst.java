package org.gradphoto.kiosk.session;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Chooses among the frames of a burst: a clear face before none, then the fewest broken rules, then open eyes, then the sharpest face. Eyes count as open when
 * they are nearly as open as the burst shows them, because a limit for everybody would call narrow eyes half shut.
 */
final class BestOfBurst {

    /** Lids waver by less than this share while an eye stays open. */
    private static final double NEARLY = 0.85;

    private BestOfBurst() {}

    /**
     * A frame with what was quickly read of it.
     *
     * @param broken how many blocking rules it is known to break
     */
    record Candidate(Frame frame, PortraitFacts facts, int broken) {}

    /** The best of at least one candidate; of equals the earliest. */
    static Frame of(List<Candidate> burst) {
        List<Candidate> seen = least(burst, candidate -> eyes(candidate) > 0 ? 0 : 1);
        List<Candidate> lawful = least(seen, Candidate::broken);
        double widest = lawful.stream().mapToDouble(BestOfBurst::eyes).max().orElse(0);
        List<Candidate> open = least(lawful, candidate -> eyes(candidate) >= NEARLY * widest ? 0 : 1);
        return least(open, candidate -> -value(candidate, Measure.SHARPNESS))
                .get(0)
                .frame();
    }

    private static List<Candidate> least(List<Candidate> among, ToDoubleFunction<Candidate> badness) {
        double least = among.stream()
                .min(Comparator.comparingDouble(badness))
                .map(badness::applyAsDouble)
                .orElseThrow();
        return among.stream()
                .filter(candidate -> badness.applyAsDouble(candidate) == least)
                .toList();
    }

    private static double eyes(Candidate candidate) {
        return value(candidate, Measure.EYE_OPENING);
    }

    private static double value(Candidate candidate, Measure measure) {
        return candidate.facts().fact(measure) instanceof Fact.Measured measured ? measured.value() : 0;
    }
}
