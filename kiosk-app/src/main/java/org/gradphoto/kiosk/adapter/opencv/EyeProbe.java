package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures how far the lids of the less open eye are apart, at two places, over the width of the eye. */
final class EyeProbe implements Probe {

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.EYE_OPENING);
    }

    @Override
    public boolean isCheap() {
        return true;
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Mesh mesh = look.mesh();
        Fact.Measured first = eye(mesh, 33, 133, 160, 144, 158, 153);
        Fact.Measured second = eye(mesh, 362, 263, 385, 380, 387, 373);
        return Map.of(Measure.EYE_OPENING, first.value() <= second.value() ? first : second);
    }

    private static Fact.Measured eye(Mesh mesh, int corner, int other, int up1, int down1, int up2, int down2) {
        double open = mesh.at(up1).distance(mesh.at(down1)) + mesh.at(up2).distance(mesh.at(down2));
        double width = Math.max(1e-6, mesh.at(corner).distance(mesh.at(other)));
        return new Fact.Measured(open / (2 * width), mesh.around(corner, other, up1, down1, up2, down2));
    }
}
