package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.Confidence;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures what is wrong with a backdrop: one side lighter than the other, a shadow on it, something or somebody in front of it. */
final class BackdropFaultProbe implements Probe {

    /** Darker than the rest by so much lightness but of its colour is a shadow. */
    private static final double SHADOW = 9;

    /** Off the rest by so much colour, or so much lighter or darker, is a thing. */
    private static final double THING_COLOUR = 14;

    private static final double THING_LIGHT = 25;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.BACKDROP_GRADIENT, Measure.BACKDROP_SHADOW, Measure.BACKDROP_THINGS);
    }

    @Override
    public Needs needs() {
        return Needs.WHERE_THE_FACE_IS;
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        return look.backdrop().map(backdrop -> facts(look.bust(), backdrop)).orElseGet(() -> {
            Fact nothing = new Fact.NotSeen(Fact.Why.NOTHING_TO_MEASURE);
            return Map.of(
                    Measure.BACKDROP_GRADIENT, nothing,
                    Measure.BACKDROP_SHADOW, nothing,
                    Measure.BACKDROP_THINGS, nothing);
        });
    }

    private static Map<Measure, Fact> facts(Bust bust, Backdrop backdrop) {
        LabPicture lab = bust.lab();
        LightPlane plane = LightPlane.of(lab, backdrop.places());
        Lab usual = backdrop.median(lab);
        Spread shadow = new Spread();
        Spread things = new Spread();
        int all = 0;
        for (int i = backdrop.places().nextSetBit(0);
                i >= 0;
                i = backdrop.places().nextSetBit(i + 1)) {
            int x = i % lab.width();
            int y = i / lab.width();
            double darker = usual.l() - lab.l(x, y);
            double off = Math.hypot(lab.a(x, y) - usual.a(), lab.b(x, y) - usual.b());
            all++;
            if (off > THING_COLOUR || Math.abs(darker) > THING_LIGHT) {
                things.add(x, y);
            } else if (darker > SHADOW) {
                shadow.add(x, y);
            }
        }
        Confidence seen = backdrop.confidence();
        return Map.of(
                Measure.BACKDROP_GRADIENT, new Fact.Measured(plane.rise(lab.width(), lab.height()), bust.area(), seen),
                Measure.BACKDROP_SHADOW, new Fact.Measured(shadow.count / (double) all, shadow.where(bust), seen),
                Measure.BACKDROP_THINGS, new Fact.Measured(things.count / (double) all, things.where(bust), seen));
    }

    /** Counts places and the rectangle around them. */
    private static final class Spread {

        private int count;
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right;
        private int bottom;

        void add(int x, int y) {
            count++;
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }

        /** Where in the picture; the whole bust when there is nothing. */
        Region where(Bust bust) {
            if (count == 0) {
                return bust.area();
            }
            int x = (int) bust.pictureX(left);
            int y = (int) bust.pictureY(top);
            return new Region(x, y, (int) bust.pictureX(right) - x + 1, (int) bust.pictureY(bottom) - y + 1);
        }
    }
}
