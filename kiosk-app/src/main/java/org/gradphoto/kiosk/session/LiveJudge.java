package org.gradphoto.kiosk.session;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.capture.LatestFrame;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.rules.Rulebook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges the live picture again and again, always the newest frame, so that the photographer can guide the student before the shot. */
public final class LiveJudge implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveJudge.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    /** More verdicts a second than a person can follow would only take the processor from the live view. */
    private static final Duration BETWEEN = Duration.ofMillis(80);

    private final LatestFrame frames;
    private final PortraitReader reader;
    private final LiveGuide guide;
    private final ExecutorService thread;
    private final Topic<LiveVerdict> verdicts = new Topic<>();

    /** A judge with a reader of its own, on a thread of its own that it ends with itself. */
    public LiveJudge(
            LatestFrame frames,
            PortraitReader reader,
            Rulebook rulebook,
            PhotoProfile profile,
            ExecutorService thread) {
        this.frames = frames;
        this.reader = reader;
        this.guide = new LiveGuide(rulebook, profile);
        this.thread = thread;
    }

    /** Each verdict, on the judge's thread. */
    public Topic<LiveVerdict> verdicts() {
        return verdicts;
    }

    /** Begins to judge. Called once. */
    public void start() {
        thread.execute(this::judgeUntilClosed);
    }

    private void judgeUntilClosed() {
        long sequence = 0;
        try {
            while (!thread.isShutdown()) {
                long due = System.nanoTime() + BETWEEN.toNanos();
                var frame = frames.awaitNext(sequence, PATIENCE);
                if (frame.isPresent()) {
                    sequence = frame.get().sequence();
                    verdicts.publish(judge(frame.get()));
                    frames.awaitAfter(due, BETWEEN);
                }
            }
        } catch (InterruptedException closing) {
            LOG.debug("the live judge ends");
        } finally {
            reader.close();
        }
    }

    private LiveVerdict judge(Frame frame) {
        long start = System.nanoTime();
        PortraitFacts facts = reader.read(frame.picture(), cheap -> guide.wantsAll(cheap, frame.nanos()));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return guide.guide(frame.sequence(), facts, frame.nanos(), took);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
