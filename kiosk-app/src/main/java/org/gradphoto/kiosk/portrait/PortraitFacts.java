package org.gradphoto.kiosk.portrait;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Region;

/**
 * All that was measured of one picture.
 *
 * @param picture the bounds of the picture
 * @param faces every face found, the largest first
 * @param head geometry of the only face; absent when there is none, more than one, or an unclear one, and in a quick reading
 */
public record PortraitFacts(
        Region picture, List<Region> faces, Optional<HeadGeometry> head, Map<Measure, Fact> measures) {

    /** Copies what it is given, so that facts never change. */
    public PortraitFacts {
        faces = List.copyOf(faces);
        measures = measures.isEmpty() ? Map.of() : new EnumMap<>(measures);
    }

    @Override
    public Map<Measure, Fact> measures() {
        return Map.copyOf(measures);
    }

    /**
     * What can be relied on: every fact that was measured with less confidence counts as not seen, for what it lacks most.
     *
     * @param least the least confidence, 0 to 1
     */
    public PortraitFacts trusted(double least) {
        Map<Measure, Fact> trusted = new EnumMap<>(Measure.class);
        measures.forEach((measure, fact) -> trusted.put(measure, trusted(fact, least)));
        return new PortraitFacts(picture, faces, head, trusted);
    }

    private static Fact trusted(Fact fact, double least) {
        if (fact instanceof Fact.Measured measured && measured.confidence().level() < least) {
            return new Fact.NotSeen(measured.confidence().lack().orElse(Fact.Why.LITTLE_SEEN));
        }
        return fact;
    }

    /** The value of a measure, or the reason that it has none. */
    public Fact fact(Measure measure) {
        return measures.getOrDefault(measure, new Fact.NotSeen(Fact.Why.NOT_MEASURED));
    }
}
