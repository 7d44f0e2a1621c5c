package org.gradphoto.kiosk.session;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Fills what a quick reading left out with what the last full one saw, as long as that is fresh: the same person sits there, and an ear does not vanish
 * because it was not looked at.
 */
final class FactMemory {

    /** A student who moves is read fully at least this often anyway, see {@link LiveGuide}. */
    static final Duration FRESH = Duration.ofSeconds(2);

    private Optional<PortraitFacts> full = Optional.empty();
    private long fullAt;

    /** The facts with what was left out filled in; nothing is remembered of a chair without exactly one clear face. */
    PortraitFacts completed(PortraitFacts facts, long nanos) {
        if (facts.head().isPresent()) {
            full = Optional.of(facts);
            fullAt = nanos;
            return facts;
        }
        if (!isQuick(facts) || nanos - fullAt > FRESH.toNanos()) {
            full = Optional.empty();
        }
        return full.map(known -> filled(facts, known)).orElse(facts);
    }

    /** How long ago all facts were taken; very long when they are not remembered. */
    Duration age(long nanos) {
        return full.isPresent() ? Duration.ofNanos(nanos - fullAt) : Duration.ofDays(1);
    }

    private static boolean isQuick(PortraitFacts facts) {
        return facts.measures().values().stream().anyMatch(FactMemory::isLeftOut);
    }

    private static PortraitFacts filled(PortraitFacts quick, PortraitFacts known) {
        Map<Measure, Fact> measures = new EnumMap<>(Measure.class);
        quick.measures()
                .forEach((measure, fact) -> measures.put(measure, isLeftOut(fact) ? known.fact(measure) : fact));
        return new PortraitFacts(quick.picture(), quick.faces(), known.head(), measures);
    }

    private static boolean isLeftOut(Fact fact) {
        return fact.equals(new Fact.NotSeen(Fact.Why.NOT_YET));
    }
}
