package org.gradphoto.kiosk.session;

import java.time.Duration;
import java.util.List;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Verdict;

/**
 * What the station thinks of the live picture, for the guidance while posing.
 *
 * @param sequence of the frame that was looked at
 * @param facts of the frame; what a quick reading left out is that of the last full one, ear scores are means of several frames
 * @param verdict held still, so that nothing flickers
 * @param framing why no standard photo could be cut from it now; empty when one could
 * @param ready whether all blocking rules have passed for half a second and a photo can be cut: now is the moment
 * @param took how long measuring and judging took
 */
public record LiveVerdict(
        long sequence, PortraitFacts facts, Verdict verdict, List<PhotoProblem> framing, boolean ready, Duration took) {

    /** Copies the problems, so that a verdict never changes. */
    public LiveVerdict {
        framing = List.copyOf(framing);
    }
}
