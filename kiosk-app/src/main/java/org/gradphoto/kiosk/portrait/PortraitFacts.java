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

    /** The value of a measure, or the reason that it has none. */
    public Fact fact(Measure measure) {
        return measures.getOrDefault(measure, new Fact.NotSeen(Fact.Why.NOT_MEASURED));
    }
}
