package org.gradphoto.kiosk.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Region;
import org.junit.jupiter.api.Test;

class PortraitFactsTest {

    private static final Region WHERE = new Region(0, 0, 1, 1);
    private static final Fact SURE = new Fact.Measured(1, WHERE);
    private static final Fact POOR = new Fact.Measured(2, WHERE, Confidence.of(0.3, Fact.Why.FACE_TOO_SMALL));
    private static final Fact GUESS = new Fact.Measured(3, WHERE, new Confidence(0, Optional.empty()));
    private static final Fact UNSEEN = new Fact.NotSeen(Fact.Why.OUT_OF_PICTURE);

    private final PortraitFacts facts = new PortraitFacts(
            WHERE,
            List.of(WHERE),
            Optional.empty(),
            Map.of(Measure.YAW, SURE, Measure.ROLL, POOR, Measure.PITCH, GUESS, Measure.LEFT_EAR, UNSEEN));

    @Test
    void whatIsNeitherMeasuredNorTriedWasNotMeasured() {
        assertEquals(new Fact.NotSeen(Fact.Why.NOT_MEASURED), facts.fact(Measure.TEETH));
    }

    @Test
    void whatWasMeasuredTooPoorlyCountsAsNotSeenForWhatItLacks() {
        PortraitFacts trusted = facts.trusted(0.31);
        assertEquals(SURE, trusted.fact(Measure.YAW));
        assertEquals(new Fact.NotSeen(Fact.Why.FACE_TOO_SMALL), trusted.fact(Measure.ROLL));
        assertEquals(new Fact.NotSeen(Fact.Why.LITTLE_SEEN), trusted.fact(Measure.PITCH));
        assertEquals(UNSEEN, trusted.fact(Measure.LEFT_EAR));
    }

    @Test
    void rightOnTheLimitIsEnough() {
        assertEquals(POOR, facts.trusted(0.3).fact(Measure.ROLL));
        assertEquals(facts, facts.trusted(0));
    }
}
