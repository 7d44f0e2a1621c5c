package org.gradphoto.kiosk.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Lets the frames of the last second vote on each ear: the mean of their scores. A score of one frame wavers with noise and compression, and an ear that
 * lies near a limit would come and go; the mean of several frames of the same head wavers less by the root of their number.
 */
final class EarVotes {

    private static final List<Measure> EARS = List.of(Measure.LEFT_EAR, Measure.RIGHT_EAR);
    private static final Duration LASTING = Duration.ofSeconds(1);
    private static final int MOST = 7;

    private final Map<Measure, Deque<Vote>> votes = new EnumMap<>(Measure.class);

    private record Vote(double score, long nanos) {}

    /** The facts with the voted scores in the place of this frame's own. An ear that cannot be scored now has no votes from before either. */
    PortraitFacts voted(PortraitFacts facts, long nanos) {
        Map<Measure, Fact> measures = new EnumMap<>(Measure.class);
        measures.putAll(facts.measures());
        for (Measure ear : EARS) {
            if (facts.fact(ear) instanceof Fact.Measured score) {
                measures.put(
                        ear, new Fact.Measured(vote(ear, score.value(), nanos), score.where(), score.confidence()));
            } else if (!facts.fact(ear).equals(new Fact.NotSeen(Fact.Why.NOT_YET))) {
                votes.remove(ear);
            }
        }
        return new PortraitFacts(facts.picture(), facts.faces(), facts.head(), measures);
    }

    private double vote(Measure ear, double score, long nanos) {
        Deque<Vote> cast = votes.computeIfAbsent(ear, none -> new ArrayDeque<>());
        cast.removeIf(vote -> nanos - vote.nanos() > LASTING.toNanos());
        if (cast.size() == MOST) {
            cast.removeFirst();
        }
        cast.addLast(new Vote(score, nanos));
        return cast.stream().mapToDouble(Vote::score).average().orElse(score);
    }
}
