package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Takes one or a few related measures of a picture with one clear face. Judges nothing. */
interface Probe {

    /** The measures this probe answers for. */
    Set<Measure> measures();

    /**
     * Whether it asks only for the cheap parts of a look and is quick itself, so that it may measure every frame of the live view. The others wait until
     * the cheap facts are content.
     */
    default boolean isCheap() {
        return false;
    }

    /** What it needs of the face; its facts count for less where that is lacking. */
    default Needs needs() {
        return Needs.FACE;
    }

    /** A fact for each of its measures. */
    Map<Measure, Fact> take(Look look);
}
