package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/**
 * Measures how far a face is from rest: mouth drawn wide, its corners lifted or drawn down, brows raised or lowered. The mesh alone is enough.
 *
 * <p>Rest is the median of 57 neutral studio portraits, the spread that of 340 frontal portraits with closed lips; lengths count in distances of the outer
 * corners of the eyes.
 */
final class ExpressionProbe implements Probe {

    private static final Trait MOUTH_WIDTH = new Trait(0.537, 0.047);
    private static final Trait CORNER_LIFT = new Trait(-0.008, 0.025);
    private static final Trait BROW_HEIGHT = new Trait(0.260, 0.032);

    /** A length of the face at rest and how it differs from face to face. */
    private record Trait(double rest, double spread) {

        double away(double value) {
            return Math.abs(value - rest) / spread;
        }
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.EXPRESSION);
    }

    @Override
    public boolean isCheap() {
        return true;
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Mesh mesh = look.mesh();
        double mouth = Math.max(
                MOUTH_WIDTH.away(mesh.at(61).distance(mesh.at(291)) / mesh.eyeSpan()),
                CORNER_LIFT.away(below(mesh, mesh.mean(61, 291), mesh.mean(13, 14))));
        double brows = BROW_HEIGHT.away(below(mesh, mesh.mean(105, 66, 334, 296), mesh.mean(33, 133, 362, 263)));
        return Map.of(Measure.EXPRESSION, new Fact.Measured(Math.max(mouth, brows), mesh.bounds()));
    }

    /** How far a place lies below another, along the axis of the face. */
    private static double below(Mesh mesh, Spot above, Spot place) {
        double angle = mesh.eyeAngle();
        double down = (place.y() - above.y()) * Math.cos(angle) - (place.x() - above.x()) * Math.sin(angle);
        return down / mesh.eyeSpan();
    }
}
