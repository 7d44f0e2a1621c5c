package org.gradphoto.kiosk.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FrameLoopTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final CameraPatience QUICK = new CameraPatience(
            Duration.ofMillis(20), Duration.ofMillis(80), Duration.ofMillis(200), Duration.ofMillis(200));

    private final LatestFrame frames = new LatestFrame();
    private final BlockingQueue<CameraState> told = new LinkedBlockingQueue<>();
    private final AtomicInteger opened = new AtomicInteger();
    private Optional<FrameLoop> running = Optional.empty();

    @AfterEach
    void stop() {
        running.ifPresent(FrameLoop::close);
    }

    @Test
    void theNewestFrameWinsAndCarriesItsNumberAndTime() throws Exception {
        start(new ScriptedCamera().sends(1).sends(2).sends(3));

        Frame third = frames.awaitNext(2, LONG).orElseThrow();

        assertEquals(3, third.sequence());
        assertEquals(3, third.picture().width());
        assertEquals(NOW, third.takenAt());
    }

    @Test
    void aLostCameraIsOpenedAgainAndTheSequenceGoesOn() throws Exception {
        var first = new ScriptedCamera().sends(1).isUnplugged();
        start(first, new ScriptedCamera().sends(7));

        Frame again = frames.awaitNext(1, LONG).orElseThrow();

        assertEquals(7, again.picture().width());
        assertTrue(first.closed.await(5, TimeUnit.SECONDS));
        assertEquals(
                List.of(
                        new CameraState.Opening(),
                        new CameraState.Live("scripted", 1, 1),
                        new CameraState.Lost(CameraLost.Cause.UNPLUGGED, "scripted", Duration.ofMillis(20)),
                        new CameraState.Opening(),
                        new CameraState.Live("scripted", 7, 1)),
                nextStates(5));
    }

    @Test
    void thePauseDoublesUpToTheLongestWhileTheCameraStaysAway() throws Exception {
        start(() -> {
            throw new CameraLost(CameraLost.Cause.NOT_FOUND, "nothing there");
        });

        assertEquals(List.of(20L, 40L, 80L, 80L), nextPauses(4));
    }

    @Test
    void afterAFrameThePauseBeginsAnewAtTheFirst() throws Exception {
        start(new ScriptedCamera().isUnplugged(), new ScriptedCamera().sends(1).isUnplugged());

        assertEquals(List.of(20L, 20L, 40L), nextPauses(3));
    }

    @Test
    void theMailboxIsEmptyWhenTheCameraIsLost() throws Exception {
        start(new ScriptedCamera().sends(1).isUnplugged());

        awaitState(CameraState.Lost.class);

        assertTrue(frames.newest().isEmpty());
    }

    @Test
    void aFaultOfTheDriverIsALossAndNotTheEndOfTheThread() throws Exception {
        start(new ScriptedCamera().fails(), new ScriptedCamera().sends(5));

        assertEquals(5, frames.awaitNext(0, LONG).orElseThrow().picture().width());
    }

    @Test
    void aReadThatHangsIsGivenUpAndTheNextCameraIsRead() throws Exception {
        var hanging = new ScriptedCamera().sends(1);
        start(hanging, new ScriptedCamera().sends(9));

        Frame recovered = frames.awaitNext(1, LONG).orElseThrow();

        assertEquals(9, recovered.picture().width());
        assertTrue(hanging.closed.await(5, TimeUnit.SECONDS));
        assertTrue(
                told.contains(new CameraState.Lost(CameraLost.Cause.UNPLUGGED, "no new frame", Duration.ofMillis(20))));
    }

    @Test
    void whatAGivenUpCameraStillSendsIsThrownAway() throws Exception {
        var hanging = new ScriptedCamera().sends(1);
        start(hanging, new ScriptedCamera().sends(9).sends(9));
        long before = frames.awaitNext(2, LONG).orElseThrow().sequence();

        hanging.sends(4);

        assertTrue(hanging.closed.await(5, TimeUnit.SECONDS));
        assertFalse(frames.awaitNext(before, Duration.ofMillis(100))
                .filter(frame -> frame.picture().width() == 4)
                .isPresent());
    }

    @Test
    void anOpeningThatHangsIsGivenUp() throws Exception {
        var hangs = new CountDownLatch(1);
        start(() -> {
            if (opened.getAndIncrement() == 0) {
                awaitDeaf(hangs);
            }
            return new ScriptedCamera().sends(6);
        });

        assertEquals(6, frames.awaitNext(0, LONG).orElseThrow().picture().width());
        hangs.countDown();
    }

    @Test
    void atMostOneHangingThreadIsLeftBehind() throws Exception {
        var first = new ScriptedCamera();
        var second = new ScriptedCamera();
        start(first, second, new ScriptedCamera().sends(3));
        assertTrue(second.closed.await(5, TimeUnit.SECONDS));

        assertTrue(frames.awaitNext(0, Duration.ofMillis(500)).isEmpty());
        assertEquals(2, opened.get());
        first.sends(8);

        assertEquals(3, frames.awaitNext(0, LONG).orElseThrow().picture().width());
    }

    @Test
    void closingEndsAReadThatHangs() throws Exception {
        var hanging = new ScriptedCamera().sends(1);
        FrameLoop loop = start(hanging);
        assertTrue(frames.awaitNext(0, LONG).isPresent());

        loop.close();

        assertTrue(hanging.closed.await(5, TimeUnit.SECONDS));
        assertTrue(frames.newest().isEmpty());
    }

    private FrameLoop start(ScriptedCamera... cameras) {
        return start(() -> {
            int index = opened.getAndIncrement();
            if (index < cameras.length) {
                return cameras[index];
            }
            throw new CameraLost(CameraLost.Cause.NOT_FOUND, "no further camera");
        });
    }

    private FrameLoop start(CameraSource source) {
        var loop = new FrameLoop(source, frames, QUICK, Clock.fixed(NOW, ZoneOffset.UTC));
        loop.states().subscribe(told::add);
        running = Optional.of(loop);
        loop.start();
        return loop;
    }

    private List<CameraState> nextStates(int count) throws InterruptedException {
        var states = new ArrayList<CameraState>();
        for (int i = 0; i < count; i++) {
            states.add(Optional.ofNullable(told.poll(5, TimeUnit.SECONDS)).orElseThrow());
        }
        return states;
    }

    private List<Long> nextPauses(int count) throws InterruptedException {
        var pauses = new ArrayList<Long>();
        while (pauses.size() < count) {
            if (nextStates(1).get(0) instanceof CameraState.Lost lost) {
                pauses.add(lost.retryIn().toMillis());
            }
        }
        return pauses;
    }

    private void awaitState(Class<? extends CameraState> wanted) throws InterruptedException {
        CameraState state = nextStates(1).get(0);
        while (!wanted.isInstance(state)) {
            state = nextStates(1).get(0);
        }
    }

    private static void awaitDeaf(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException deaf) {
                Thread.interrupted();
            }
        }
    }
}
