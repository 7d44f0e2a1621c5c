package org.gradphoto.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.Crop;
import org.gradphoto.kiosk.photo.PhotoMaker;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Profiles;
import org.gradphoto.kiosk.photo.StandardPhoto;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One frame's score wavers; the ears of a shot are decided by the frames of its burst together. */
class BurstEarsTest {

    private static final double EYES = 0.3;

    @ParameterizedTest
    @CsvSource({
        "the kept frame strays down, -4, 2, 3, PASSED",
        "the kept frame strays up, 5, -4, -3, FAILED",
        "a witness strays down, 2, -6, 3, PASSED",
        "a witness strays up, -3, 6, -4, FAILED",
        "all agree, 2, 3, 4, PASSED"
    })
    void theMedianOfThreeFramesDecides(String what, double kept, double one, double other, Outcome outcome) {
        assertEquals(
                outcome,
                outcome(shot(Readings.full(EYES, kept), Readings.full(EYES, one), Readings.full(EYES, other))));
    }

    @Test
    void ofTwoFramesTheDoubtCounts() {
        assertEquals(Outcome.FAILED, outcome(shot(Readings.full(EYES, 3), Readings.full(EYES, -4))));
        assertEquals(Outcome.FAILED, outcome(shot(Readings.full(EYES, -4), Readings.full(EYES, 3))));
    }

    @Test
    void aFrameWithoutWitnessesDecidesAlone() {
        assertEquals(Outcome.PASSED, outcome(shot(Readings.full(EYES, 3))));
        assertEquals(Outcome.FAILED, outcome(shot(Readings.full(EYES, -4))));
    }

    @Test
    void onlyTheEarsAreDecidedTogether() {
        Shot shot = shot(Readings.full(EYES, -4), Readings.full(0.1, 2), Readings.full(0.1, 3));
        Fact.Measured ear = assertInstanceOf(Fact.Measured.class, shot.facts().fact(Measure.LEFT_EAR));
        assertEquals(2, ear.value());
        Fact.Measured eye = assertInstanceOf(Fact.Measured.class, shot.facts().fact(Measure.EYE_OPENING));
        assertEquals(EYES, eye.value());
    }

    @Test
    void anEarThatTheKeptFrameDoesNotShowIsNotSeenWhateverTheOthersShow() {
        PortraitFacts hidden =
                BurstEars.decided(Readings.quick(EYES), List.of(Readings.full(EYES, 3), Readings.full(EYES, 3)));
        assertEquals(new Fact.NotSeen(Fact.Why.NOT_YET), hidden.fact(Measure.LEFT_EAR));
    }

    @Test
    void aShotOfNobodyIsNotReadAgain() {
        Reader reader = new Reader(Readings.nobody());
        examiner(reader).examine(burst(3));
        assertEquals(1, reader.read);
    }

    private static Shot shot(PortraitFacts... readings) {
        return examiner(new Reader(readings)).examine(burst(readings.length));
    }

    private static Burst burst(int frames) {
        return new Burst(
                Readings.frame(1),
                IntStream.rangeClosed(2, frames).mapToObj(Readings::frame).toList());
    }

    private static PortraitExaminer examiner(Reader reader) {
        return new PortraitExaminer(
                reader,
                Readings.eyesAndEars(),
                new Standardizer(new NoFilm(), file -> Optional.empty()),
                Profiles.nationalBlue());
    }

    private static Outcome outcome(Shot shot) {
        return shot.verdict().findings().stream()
                .filter(finding -> finding.rule().equals("ears-visible"))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    /** Makes no photo: only the verdict is looked at. */
    private static final class NoFilm implements PhotoMaker {

        @Override
        public Picture render(Picture picture, Crop crop, PhotoProfile profile) {
            return picture;
        }

        @Override
        public Optional<StandardPhoto> encode(Picture photo, PhotoProfile profile) {
            return Optional.empty();
        }
    }

    /** Says of one picture after the other what the test wants. */
    private static final class Reader implements PortraitReader {

        private final Iterator<PortraitFacts> readings;
        private int read;

        Reader(PortraitFacts... readings) {
            this.readings = Arrays.asList(readings).iterator();
        }

        @Override
        public PortraitFacts read(Picture picture, Predicate<PortraitFacts> worthTheRest) {
            read++;
            return readings.next();
        }

        @Override
        public void close() {}
    }
}
