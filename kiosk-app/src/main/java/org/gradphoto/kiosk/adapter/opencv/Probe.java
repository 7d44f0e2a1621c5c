package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Takes one or a few related measures of a picture with one clear face. Judges nothing. */
interface Probe {

    /** The measures this probe answers for. */
    Set<Measure> measures();

    /** A fact for each of its measures. */
    Map<Measure, Fact> take(Look look);
}
