package org.gradphoto.kiosk.adapter.opencv;

import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/**
 * Reads how the head is held, each angle in two ways that err differently. The mesh alone is enough.
 *
 * <p>Turn: from the depth of the two sides of the face, and from where the tip of the nose lies between them. Tilt: from the line of the eyes, and from the
 * line from the top of the face to the chin. Nod: from the depth of the top and the chin. Calibrated on 80 rendered heads of known angles (errors of turn and
 * tilt: standard deviation below 0.8 degrees) and on 461 portraits labelled frontal, whose median reads 0.
 */
final class HeadPoseProbe implements Probe {

    /** The mesh leans: of people who look straight ahead it reads too low, by 9.5 degrees on the rendered ones and by 5.4 on photographs. */
    private static final double LEAN = 6;
    /** Degrees for each unit of the logarithm of the nose's distances to the sides. */
    private static final double NOSE = 15.6;

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.YAW, Measure.PITCH, Measure.ROLL, Measure.PUPIL_LINE);
    }

    @Override
    public boolean isCheap() {
        return true;
    }

    @Override
    public Needs needs() {
        return Needs.FACE_HOWEVER_TURNED;
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Mesh mesh = look.mesh();
        double pitch = Math.atan2(mesh.depth(10) - mesh.depth(152), mesh.at(10).distance(mesh.at(152)));
        double eyes = Math.toDegrees(mesh.eyeAngle());
        return Map.of(
                Measure.YAW, degrees(yaw(mesh), look),
                Measure.PITCH, degrees(Math.toDegrees(pitch) + LEAN, look),
                Measure.ROLL, degrees((eyes + tiltByAxis(mesh)) / 2, look),
                Measure.PUPIL_LINE, degrees(eyes, look));
    }

    /** Turn of the head, degrees. */
    static double yaw(Mesh mesh) {
        return (turnByDepth(mesh) + turnByNose(mesh)) / 2;
    }

    private static double turnByDepth(Mesh mesh) {
        return Math.toDegrees(
                Math.atan2(mesh.depth(454) - mesh.depth(234), mesh.at(234).distance(mesh.at(454))));
    }

    private static double turnByNose(Mesh mesh) {
        double angle = mesh.eyeAngle();
        double nose = along(mesh.at(1), angle);
        double left = Math.max(1e-3, nose - along(mesh.at(234), angle));
        double right = Math.max(1e-3, along(mesh.at(454), angle) - nose);
        return Math.max(-90, Math.min(90, NOSE * Math.log(left / right)));
    }

    private static double along(Spot spot, double angle) {
        return spot.x() * Math.cos(angle) + spot.y() * Math.sin(angle);
    }

    private static double tiltByAxis(Mesh mesh) {
        Spot top = mesh.at(10);
        Spot chin = mesh.chin();
        return Math.toDegrees(Math.atan2(top.x() - chin.x(), chin.y() - top.y()));
    }

    private static Fact degrees(double degrees, Look look) {
        return new Fact.Measured(degrees, look.mesh().bounds());
    }
}
