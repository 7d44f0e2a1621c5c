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
 * @param head geometry of the sitter's head; absent when there is none, several people, or an unclear face, and in a quick reading
 */
public record PortraitFacts(
        Region picture, List<Region> faces, Optional<HeadGeometry> head, Map<Measure, Fact> measures) {

    /** So many times as wide as any other face is the face of the one who sits for the photo; the others stand far behind. */
    private static final double SITTER = 2;

    /** Copies what it is given, so that facts never change. */
    public PortraitFacts {
        faces = List.copyOf(faces);
        measures = measures.isEmpty() ? Map.of() : new EnumMap<>(measures);
    }

    @Override
    public Map<Measure, Fact> measures() {
        return Map.copyOf(measures);
    }

    /** Whether one of some faces, the largest first, is the sitter's: the only one, or much larger than the next. */
    public static boolean hasSitter(List<Region> faces) {
        return faces.size() == 1
                || faces.size() > 1
                        && faces.get(0).width() >= SITTER * faces.get(1).width();
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
