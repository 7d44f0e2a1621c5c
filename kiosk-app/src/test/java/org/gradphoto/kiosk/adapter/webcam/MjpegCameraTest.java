package org.gradphoto.kiosk.adapter.webcam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraPatience;
import org.gradphoto.kiosk.capture.CameraState;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.capture.FrameLoop;
import org.gradphoto.kiosk.capture.LatestFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MjpegCameraTest {

    private static final CameraPatience QUICK = new CameraPatience(
            Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofSeconds(10));

    @Test
    void theStreamIsReadAtThePaceItIsSent() throws Exception {
        try (var server = new MjpegServer(0);
                Camera camera = new MjpegSource(server.address()).open()) {
            camera.read();
            long begun = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                assertEquals(64, camera.read().width());
            }
            assertTrue(System.nanoTime() - begun >= TimeUnit.MILLISECONDS.toNanos(100), "each frame is given once");
        }
    }

    @Test
    void anAddressWhereNobodyAnswersIsNamed() throws Exception {
        URI address;
        try (var server = new MjpegServer(0)) {
            address = server.address();
        }

        CameraLost lost = assertThrows(CameraLost.class, () -> new MjpegSource(address).open());

        assertEquals(CameraLost.Cause.UNREACHABLE, lost.why());
        assertEquals(address.toString(), lost.detail());
    }

    @Test
    void anUnpluggedCameraIsLostAndLiveAgainWhenItComesBack() throws Exception {
        var frames = new LatestFrame();
        var lost = new CountDownLatch(1);
        var server = new MjpegServer(0);
        int port = server.port();
        try (var loop = new FrameLoop(new MjpegSource(server.address()), frames, QUICK, Clock.systemUTC())) {
            loop.states().subscribe(state -> {
                if (state instanceof CameraState.Lost) {
                    lost.countDown();
                }
            });
            loop.start();
            Frame before = frames.awaitNext(0, Duration.ofSeconds(10)).orElseThrow();
            server.close();
            assertTrue(lost.await(10, TimeUnit.SECONDS));
            try (var again = new MjpegServer(port)) {
                assertEquals(port, again.port());
                long youngest = Math.max(before.sequence(), lastSequence(frames));
                assertTrue(frames.awaitAfter(System.nanoTime(), Duration.ofSeconds(15))
                        .isPresent());
                assertTrue(frames.newest().orElseThrow().sequence() > youngest);
            }
        }
    }

    private static long lastSequence(LatestFrame frames) {
        return frames.newest().map(Frame::sequence).orElse(0L);
    }
}
