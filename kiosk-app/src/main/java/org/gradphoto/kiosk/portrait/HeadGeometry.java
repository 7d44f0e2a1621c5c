package org.gradphoto.kiosk.portrait;

/**
 * Where the head is in the picture, in its pixels, as the frame of the photo needs it.
 *
 * @param hairTop y of the highest point of the hair, bun and ponytail included
 * @param eyeLine y of the middle between the two pupils
 * @param chin y of the chin
 * @param faceLeft x of the face's left edge at the cheeks
 * @param faceRight x of the face's right edge at the cheeks
 * @param hairLeft x of the head's leftmost point above the eyes, hair included
 * @param hairRight x of the head's rightmost point above the eyes, hair included
 * @param hairTopCut whether the hair reaches the upper border of the picture, so that its true top is unknown
 */
public record HeadGeometry(
        double hairTop,
        double eyeLine,
        double chin,
        double faceLeft,
        double faceRight,
        double hairLeft,
        double hairRight,
        boolean hairTopCut) {

    /** A head whose hair is no wider than its face. */
    public HeadGeometry(
            double hairTop, double eyeLine, double chin, double faceLeft, double faceRight, boolean hairTopCut) {
        this(hairTop, eyeLine, chin, faceLeft, faceRight, faceLeft, faceRight, hairTopCut);
    }

    /** Width of the face from cheek to cheek. */
    public double faceWidth() {
        return faceRight - faceLeft;
    }

    /** x of the middle of the face. */
    public double centre() {
        return (faceLeft + faceRight) / 2;
    }

    /** The same head in another picture: moved first, then scaled. */
    public HeadGeometry moved(double dx, double dy, double scale) {
        return new HeadGeometry(
                (hairTop + dy) * scale,
                (eyeLine + dy) * scale,
                (chin + dy) * scale,
                (faceLeft + dx) * scale,
                (faceRight + dx) * scale,
                (hairLeft + dx) * scale,
                (hairRight + dx) * scale,
                hairTopCut);
    }
}
