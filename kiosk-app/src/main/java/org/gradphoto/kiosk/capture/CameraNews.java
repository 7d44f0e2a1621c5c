package org.gradphoto.kiosk.capture;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.gradphoto.kiosk.news.Topic;

/** Where the loop puts what it learns: frames into the mailbox, changes of state to the listeners. */
final class CameraNews {

    private final LatestFrame frames;
    private final Clock clock;
    private final Topic<CameraState> states = new Topic<>();
    private final AtomicLong sequence = new AtomicLong();
    private volatile CameraState state = new CameraState.Opening();

    CameraNews(LatestFrame frames, Clock clock) {
        this.frames = frames;
        this.clock = clock;
    }

    CameraState state() {
        return state;
    }

    Topic<CameraState> states() {
        return states;
    }

    void opening() {
        tell(new CameraState.Opening());
    }

    void frame(String name, Picture picture, long nanos) {
        frames.put(new Frame(sequence.incrementAndGet(), nanos, clock.instant(), picture));
        CameraState live = new CameraState.Live(name, picture.width(), picture.height());
        if (!live.equals(state)) {
            tell(live);
        }
    }

    void lost(CameraLost lost, Duration retryIn) {
        frames.clear();
        tell(new CameraState.Lost(lost.why(), lost.detail(), retryIn));
    }

    void ended() {
        frames.clear();
    }

    private void tell(CameraState news) {
        state = news;
        states.publish(news);
    }
}
