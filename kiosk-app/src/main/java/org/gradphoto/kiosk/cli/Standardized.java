package org.gradphoto.kiosk.cli;

import java.nio.file.Path;
import org.gradphoto.kiosk.photo.Framing;
import org.gradphoto.kiosk.photo.FramingResult;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/** One picture of which a standard photo was made, or was not. */
sealed interface Standardized {

    Path source();

    /**
     * A picture that was measured.
     *
     * @param target where the photo was written, if one was made
     */
    record Measured(Path source, Path target, PortraitFacts facts, PhotoMaking making) implements Standardized {

        private static final double MOST_YAW = 15;
        private static final double MOST_ROLL = 10;

        /** Whether it shows one face that looks into the camera; others are no photos for a register whatever is cut from them. */
        boolean isFrontal() {
            return facts.head().isPresent() && within(Measure.YAW, MOST_YAW) && within(Measure.ROLL, MOST_ROLL);
        }

        private boolean within(Measure measure, double most) {
            return facts.fact(measure) instanceof Fact.Measured angle && Math.abs(angle.value()) <= most;
        }

        /** Whether the picture has enough pixels and room around the head for a photo. */
        boolean hasRoom(PhotoProfile profile) {
            return facts.head()
                    .map(head -> Framing.frame(head, facts.picture(), profile) instanceof FramingResult.Framed)
                    .orElse(false);
        }
    }

    /** A picture that could not be read, or a photo that could not be written, and the sentence why. */
    record Failed(Path source, String why) implements Standardized {}
}
