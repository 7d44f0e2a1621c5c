package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures the face from cheek to cheek. */
final class FaceWidthProbe implements Probe {

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.FACE_WIDTH);
    }

    @Override
    public boolean isCheap() {
        return true;
    }

    /** A width is a width, however few pixels it counts. */
    @Override
    public Needs needs() {
        return new Needs(1, false);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Mesh mesh = look.mesh();
        return Map.of(
                Measure.FACE_WIDTH,
                new Fact.Measured(
                        mesh.right() - mesh.left(),
                        mesh.bounds(),
                        look.clarity().face()));
    }
}
