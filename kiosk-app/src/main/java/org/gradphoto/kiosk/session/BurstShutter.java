package org.gradphoto.kiosk.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.capture.LatestFrame;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.rules.Rulebook;

/**
 * Takes a short burst from the running camera and keeps its best frame, so that a blink at the key costs no second shot. Each frame is read, the cheap facts only,
 * while the camera takes the next one: the burst ends with the camera, not with the reading. The two frames nearest to it bear witness.
 */
public final class BurstShutter implements Shutter {

    private static final int FRAMES = 5;
    /** A blink lasts 0.1 to 0.2 s; longer than this the student would move on. */
    private static final Duration LASTING = Duration.ofMillis(400);
    /** Frames of the largest cameras are not held five at a time. */
    private static final long MOST_BYTES = 64L << 20;

    /** Each costs a full reading at the shot. */
    private static final int WITNESSES = 2;

    private final Shutter first;
    private final LatestFrame frames;
    private final PortraitReader reader;
    private final Rulebook rulebook;

    /**
     * A shutter on the mailbox of the camera.
     *
     * @param first takes the first frame, or says that there is none
     * @param reader of the thread that shoots
     */
    public BurstShutter(Shutter first, LatestFrame frames, PortraitReader reader, Rulebook rulebook) {
        this.first = first;
        this.frames = frames;
        this.reader = reader;
        this.rulebook = rulebook;
    }

    @Override
    public Burst shoot() throws CameraLost {
        long end = System.nanoTime() + LASTING.toNanos();
        Optional<Frame> next = Optional.of(first.shoot().kept());
        List<BestOfBurst.Candidate> burst = new ArrayList<>();
        while (next.isPresent()) {
            Frame frame = next.get();
            burst.add(read(frame));
            boolean full = burst.size()
                    >= Math.min(FRAMES, MOST_BYTES / frame.picture().bgr().length);
            next = full ? Optional.empty() : after(frame, end - System.nanoTime());
        }
        return kept(burst);
    }

    private static Burst kept(List<BestOfBurst.Candidate> burst) {
        Frame best = BestOfBurst.of(burst);
        List<Frame> witnesses = burst.stream()
                .filter(candidate -> candidate.facts().faces().size() == 1)
                .map(BestOfBurst.Candidate::frame)
                .filter(frame -> frame != best)
                .sorted(Comparator.comparingLong(frame -> Math.abs(frame.sequence() - best.sequence())))
                .limit(WITNESSES)
                .toList();
        return new Burst(best, witnesses);
    }

    private BestOfBurst.Candidate read(Frame frame) {
        var facts = reader.read(frame.picture(), cheap -> false);
        return new BestOfBurst.Candidate(
                frame, facts, rulebook.judge(facts).blocking().size());
    }

    /** A camera that is lost in the middle leaves the frames that it gave. */
    private Optional<Frame> after(Frame frame, long left) {
        try {
            return left > 0 ? frames.awaitNext(frame.sequence(), Duration.ofNanos(left)) : Optional.empty();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
