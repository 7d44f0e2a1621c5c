package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.portrait.Confidence;
import org.gradphoto.kiosk.portrait.Fact;

/**
 * How clearly a face is seen: the grounds that all facts about it share.
 *
 * @param detected certainty of the face detector, 0 to 1
 * @param present certainty of the face mesh that it lies on a face, 0 to 1
 * @param faceWidth from cheek to cheek, pixels of the picture
 * @param yaw turn of the head, degrees
 */
record Clarity(double detected, double present, double faceWidth, double yaw) {

    /** The rendered heads by which the measures were calibrated are turned up to this, degrees. */
    private static final double SHOWN_TO = 25;
    /** With this turn the far half of the face is out of sight, degrees. */
    private static final double HALF_HIDDEN = 65;

    /** The confidence that the mesh gives to a probe with these needs. */
    Confidence confidence(Needs needs) {
        Confidence pixels = Confidence.of(faceWidth / needs.faceWidth(), Fact.Why.FACE_TOO_SMALL);
        Confidence turn = needs.frontal() ? turn() : Confidence.FULL;
        return Confidence.of(present, Fact.Why.FACE_UNCLEAR).and(pixels).and(turn);
    }

    /** The confidence that the detector gives to what is told of the face as a whole. */
    Confidence face() {
        return Confidence.of(detected, Fact.Why.FACE_UNCLEAR);
    }

    private Confidence turn() {
        return Confidence.of((HALF_HIDDEN - Math.abs(yaw)) / (HALF_HIDDEN - SHOWN_TO), Fact.Why.HEAD_TURNED);
    }
}
