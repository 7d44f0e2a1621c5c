package org.gradphoto.kiosk.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/** Facts as a test needs them. */
final class Portraits {

    static final Region PICTURE = new Region(0, 0, 1280, 960);
    static final Region FACE = new Region(480, 200, 300, 400);
    static final Region WHERE = new Region(1, 2, 3, 4);

    private Portraits() {}

    static PortraitFacts with(Measure measure, double value) {
        return with(Map.of(measure, value));
    }

    static PortraitFacts with(Map<Measure, Double> values) {
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        values.forEach((measure, value) -> facts.put(measure, new Fact.Measured(value, WHERE)));
        return of(facts);
    }

    static PortraitFacts of(Map<Measure, Fact> facts) {
        return new PortraitFacts(PICTURE, List.of(FACE), Optional.empty(), facts);
    }

    static PortraitFacts unseen(Fact.Why why, Measure... measures) {
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        for (Measure measure : measures) {
            facts.put(measure, new Fact.NotSeen(why));
        }
        return new PortraitFacts(PICTURE, List.of(FACE), Optional.empty(), facts);
    }

    static PortraitFacts faces(Region... faces) {
        return new PortraitFacts(PICTURE, List.of(faces), Optional.empty(), Map.of());
    }
}
