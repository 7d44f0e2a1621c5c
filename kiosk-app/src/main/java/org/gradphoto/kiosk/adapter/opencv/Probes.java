package org.gradphoto.kiosk.adapter.opencv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gradphoto.kiosk.health.RareFaults;
import org.gradphoto.kiosk.portrait.Confidence;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All probes of a reader, asked in two turns: the cheap ones for every frame, the dear ones when these are content. */
final class Probes {

    private static final Logger LOG = LoggerFactory.getLogger(Probes.class);

    private final List<Probe> cheap;
    private final List<Probe> dear;
    private final RareFaults faults;

    Probes(List<Probe> all) {
        this(all, new RareFaults());
    }

    /** Probes whose faults are told as seldom as these allow. */
    Probes(List<Probe> all, RareFaults faults) {
        this.faults = faults;
        cheap = all.stream().filter(Probe::isCheap).toList();
        dear = all.stream().filter(probe -> !probe.isCheap()).toList();
    }

    /** The facts of the cheap probes; those of the dear ones are not taken yet. */
    Map<Measure, Fact> cheap(Look look) {
        Map<Measure, Fact> facts = taken(cheap, look);
        dear.forEach(probe -> facts.putAll(unseen(probe, Fact.Why.NOT_YET)));
        return facts;
    }

    /** The facts of the dear probes. */
    Map<Measure, Fact> dear(Look look) {
        return taken(dear, look);
    }

    private Map<Measure, Fact> taken(List<Probe> probes, Look look) {
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        probes.forEach(probe -> facts.putAll(take(probe, look)));
        return facts;
    }

    /** One probe that stumbles over a strange picture must not take the others down. */
    private Map<Measure, Fact> take(Probe probe, Look look) {
        try {
            return weighed(probe.take(look), look.clarity().confidence(probe.needs()));
        } catch (RuntimeException fault) {
            String name = probe.getClass().getSimpleName();
            if (faults.isWorthTelling(name, fault)) {
                LOG.warn("{} could not measure a picture", name, fault);
            }
            return unseen(probe, Fact.Why.NOT_MEASURED);
        }
    }

    private static Map<Measure, Fact> weighed(Map<Measure, Fact> facts, Confidence ground) {
        Map<Measure, Fact> weighed = new EnumMap<>(Measure.class);
        facts.forEach((measure, fact) ->
                weighed.put(measure, fact instanceof Fact.Measured seen ? seen.restingOn(ground) : fact));
        return weighed;
    }

    private static Map<Measure, Fact> unseen(Probe probe, Fact.Why why) {
        return unseen(probe.measures().toArray(Measure[]::new), why);
    }

    /** The same reason for some measures. */
    static Map<Measure, Fact> unseen(Measure[] measures, Fact.Why why) {
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        for (Measure measure : measures) {
            facts.put(measure, new Fact.NotSeen(why));
        }
        return facts;
    }
}
