package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures how far the lids of each eye are apart, at three places, over the width of the eye. The mesh alone is enough. */
final class EyeProbe implements Probe {

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.EYE_OPENING, Measure.LEFT_EYE_OPENING, Measure.RIGHT_EYE_OPENING);
    }

    @Override
    public boolean isCheap() {
        return true;
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Fact.Measured left = eye(look.mesh(), 33, 133, new int[] {160, 159, 158}, new int[] {144, 145, 153});
        Fact.Measured right = eye(look.mesh(), 362, 263, new int[] {385, 386, 387}, new int[] {380, 374, 373});
        return Map.of(
                Measure.EYE_OPENING, left.value() <= right.value() ? left : right,
                Measure.LEFT_EYE_OPENING, left,
                Measure.RIGHT_EYE_OPENING, right);
    }

    private static Fact.Measured eye(Mesh mesh, int corner, int other, int[] upper, int[] lower) {
        double open = 0;
        for (int i = 0; i < upper.length; i++) {
            open += mesh.at(upper[i]).distance(mesh.at(lower[i]));
        }
        double width = Math.max(1e-6, mesh.at(corner).distance(mesh.at(other)));
        return new Fact.Measured(
                open / (upper.length * width), mesh.around(corner, other, upper[0], upper[1], lower[0], lower[1]));
    }
}
