package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/**
 * Measures the gap between the inner lips at five places, over the distance of the outer corners of the eyes: the width of the mouth itself grows in the very
 * smile that opens it. The mesh alone is enough.
 */
final class LipProbe implements Probe {

    /** Inner points of the upper lip, and those of the lower lip below them. */
    static final int[] UPPER = {81, 82, 13, 312, 311};

    static final int[] LOWER = {178, 87, 14, 317, 402};

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.LIP_GAP);
    }

    @Override
    public boolean isCheap() {
        return true;
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Mesh mesh = look.mesh();
        double open = 0;
        for (int i = 0; i < UPPER.length; i++) {
            open += mesh.at(UPPER[i]).distance(mesh.at(LOWER[i]));
        }
        double gap = open / UPPER.length / mesh.eyeSpan();
        return Map.of(Measure.LIP_GAP, new Fact.Measured(gap, mesh.around(61, 291, 0, 17)));
    }
}
