package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures the sharpness of the face by the variance of its Laplacian: edges that are blurred have none. */
final class SharpnessProbe implements Probe {

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.SHARPNESS);
    }

    @Override
    public boolean isCheap() {
        return true;
    }

    @Override
    public Needs needs() {
        return new Needs(FaceCrop.WIDTH, true);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        return Map.of(
                Measure.SHARPNESS,
                look.face()
                        .<Fact>map(face -> new Fact.Measured(sharpness(face), face.area()))
                        .orElse(new Fact.NotSeen(Fact.Why.OUT_OF_PICTURE)));
    }

    /** Variance of the Laplacian over the face. */
    static double sharpness(FaceCrop face) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = 1; y < face.height() - 1; y++) {
            for (int x = 1; x < face.width() - 1; x++) {
                if (face.inFace(x, y)) {
                    int edge = face.at(x - 1, y)
                            + face.at(x + 1, y)
                            + face.at(x, y - 1)
                            + face.at(x, y + 1)
                            - 4 * face.at(x, y);
                    sum += edge;
                    squares += (double) edge * edge;
                    count++;
                }
            }
        }
        double mean = sum / count;
        return squares / count - mean * mean;
    }
}
