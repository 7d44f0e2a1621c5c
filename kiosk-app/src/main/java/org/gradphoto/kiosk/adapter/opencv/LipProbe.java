package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures the gap between the inner lips over their width; teeth that show in a smile open it too. */
final class LipProbe implements Probe {

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
        double width = Math.max(1e-6, mesh.at(78).distance(mesh.at(308)));
        double gap = mesh.at(13).distance(mesh.at(14)) / width;
        return Map.of(Measure.LIP_GAP, new Fact.Measured(gap, mesh.around(61, 291, 0, 17)));
    }
}
