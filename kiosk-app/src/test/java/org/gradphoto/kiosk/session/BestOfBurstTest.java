package org.gradphoto.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.session.BestOfBurst.Candidate;
import org.junit.jupiter.api.Test;

class BestOfBurstTest {

    @Test
    void amongOpenEyesTheSharpestFaceIsTaken() {
        assertEquals(2, best(look(0.30, 40), look(0.29, 60), look(0.31, 20)));
    }

    @Test
    void aSharperFrameWithHalfClosedEyesIsLeft() {
        assertEquals(1, best(look(0.30, 40), look(0.15, 90)));
    }

    @Test
    void narrowEyesCountAsOpenWhenTheyAreAsOpenAsTheBurstShowsThem() {
        assertEquals(2, best(look(0.15, 40), look(0.14, 60)));
    }

    @Test
    void aFrameThatBreaksFewerRulesIsTakenBeforeASharperOne() {
        assertEquals(1, bestOf(List.of(candidate(1, look(0.3, 10), 0), candidate(2, look(0.3, 90), 1))));
    }

    @Test
    void aClearFaceIsTakenBeforeNone() {
        assertEquals(2, bestOf(List.of(candidate(1, Readings.nobody(), 0), candidate(2, look(0.05, 10), 2))));
    }

    @Test
    void ofEqualsTheFirstIsTakenAndOneAloneIsTheBest() {
        assertEquals(1, best(look(0.3, 40), look(0.3, 40)));
        assertEquals(1, best(Readings.nobody()));
    }

    private static PortraitFacts look(double eyes, double sharpness) {
        return Readings.quick(eyes, sharpness);
    }

    private static long best(PortraitFacts... burst) {
        return bestOf(IntStream.range(0, burst.length)
                .mapToObj(i -> candidate(i + 1, burst[i], 0))
                .toList());
    }

    private static Candidate candidate(int sequence, PortraitFacts facts, int broken) {
        return new Candidate(Readings.frame(sequence), facts, broken);
    }

    private static long bestOf(List<Candidate> burst) {
        return BestOfBurst.of(burst).sequence();
    }
}
