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
 * @param framing why no standard photo could be cut from it now; empty when one could
 * @param took how long measuring and judging took
 */
public record LiveVerdict(
        long sequence, PortraitFacts facts, Verdict verdict, List<PhotoProblem> framing, Duration took) {

    /** Copies the problems, so that a verdict never changes. */
    public LiveVerdict {
        framing = List.copyOf(framing);
    }
}
