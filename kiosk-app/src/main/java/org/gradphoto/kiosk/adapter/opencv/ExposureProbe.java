package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures the light on the face: its mean, and how much of it is burnt out or drowned (limits 247 and 25 as OFIQ takes them). */
final class ExposureProbe implements Probe {

    private static final int BURNT = 247;
    private static final int DROWNED = 25;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.FACE_LIGHT, Measure.OVEREXPOSED, Measure.UNDEREXPOSED);
    }

    @Override
    public boolean isCheap() {
        return true;
    }

    @Override
    public Needs needs() {
        return Needs.WHERE_THE_FACE_IS;
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        return look.face().map(ExposureProbe::light).orElseGet(() -> {
            Fact cut = new Fact.NotSeen(Fact.Why.OUT_OF_PICTURE);
            return Map.of(Measure.FACE_LIGHT, cut, Measure.OVEREXPOSED, cut, Measure.UNDEREXPOSED, cut);
        });
    }

    private static Map<Measure, Fact> light(FaceCrop face) {
        long sum = 0;
        int burnt = 0;
        int drowned = 0;
        int count = 0;
        for (int y = 0; y < face.height(); y++) {
            for (int x = 0; x < face.width(); x++) {
                if (face.inFace(x, y)) {
                    int level = face.at(x, y);
                    sum += level;
                    burnt += level >= BURNT ? 1 : 0;
                    drowned += level <= DROWNED ? 1 : 0;
                    count++;
                }
            }
        }
        double all = count;
        return Map.of(
                Measure.FACE_LIGHT, new Fact.Measured(sum / all, face.area()),
                Measure.OVEREXPOSED, new Fact.Measured(burnt / all, face.area()),
                Measure.UNDEREXPOSED, new Fact.Measured(drowned / all, face.area()));
    }
}
