package org.gradphoto.kiosk.portrait;

/**
 * Where the head is in the picture, in its pixels, as the frame of the photo needs it.
 *
 * @param hairTop y of the highest point of the hair, bun and ponytail included
 * @param eyeLine y of the middle between the two pupils
 * @param chin y of the chin
 * @param faceLeft x of the face's left edge at the cheeks
 * @param faceRight x of the face's right edge at the cheeks
 * @param hairTopCut whether the hair reaches the upper border of the picture, so that its true top is unknown
 */
public record HeadGeometry(
        double hairTop, double eyeLine, double chin, double faceLeft, double faceRight, boolean hairTopCut) {

    /** Width of the face from cheek to cheek. */
    public double faceWidth() {
        return faceRight - faceLeft;
    }

    /** x of the middle of the face. */
    public double centre() {
        return (faceLeft + faceRight) / 2;
    }
}
