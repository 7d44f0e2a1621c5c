package org.gradphoto.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.capture.LatestFrame;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.junit.jupiter.api.Test;

class BurstShutterTest {

    private final LatestFrame frames = new LatestFrame();
    private final List<PortraitFacts> readings = new ArrayList<>();
    private int read;
    private int frameOfPicture = 1;

    @Test
    void theBestOfFiveFramesAfterTheKeyIsTaken() throws CameraLost {
        readings.addAll(List.of(
                Readings.quick(0.05),
                Readings.quick(0.3, 20),
                Readings.quick(0.3, 50),
                Readings.quick(0.3, 40),
                Readings.quick(0.2, 90),
                Readings.quick(0.3, 99)));

        Burst burst = burst().shoot();
        assertEquals(3, burst.kept().sequence());
        assertEquals(
                List.of(2L, 4L), burst.witnesses().stream().map(Frame::sequence).toList());
        assertEquals(5, read);
    }

    @Test
    void aCameraThatGivesNothingMoreLeavesItsOneFrame() throws CameraLost {
        readings.add(Readings.nobody());
        Burst burst = burst().shoot();
        assertEquals(1, burst.kept().sequence());
        assertEquals(List.of(), burst.witnesses());
    }

    @Test
    void withoutAnyFrameTheShotIsRefused() {
        BurstShutter shutter = new BurstShutter(
                new LiveShutter(frames, Duration.ofMillis(10)), frames, new Reader(), Readings.eyesAndEars());
        assertThrows(CameraLost.class, shutter::shoot);
        assertEquals(0, read);
    }

    @Test
    void aFrameWithoutOnePersonIsNoWitness() throws CameraLost {
        readings.addAll(List.of(
                Readings.quick(0.3, 50),
                Readings.nobody(),
                Readings.quick(0.3, 40),
                Readings.quick(0.3, 30),
                Readings.quick(0.3, 20)));
        Burst burst = burst().shoot();
        assertEquals(1, burst.kept().sequence());
        assertEquals(
                List.of(3L, 4L), burst.witnesses().stream().map(Frame::sequence).toList());
    }

    private BurstShutter burst() {
        return new BurstShutter(this::first, frames, new Reader(), Readings.eyesAndEars());
    }

    private Burst first() {
        Frame frame = Readings.frame(frameOfPicture);
        frames.put(frame);
        return Burst.of(frame);
    }

    /** Says of one picture after the other what the test wants; the camera takes the next one meanwhile. */
    private final class Reader implements PortraitReader {

        @Override
        public PortraitFacts read(Picture picture, Predicate<PortraitFacts> worthTheRest) {
            PortraitFacts facts = readings.get(read++);
            assertEquals(false, worthTheRest.test(facts));
            if (read < readings.size()) {
                frameOfPicture++;
                frames.put(Readings.frame(frameOfPicture));
            }
            return facts;
        }

        @Override
        public void close() {}
    }
}
