package org.gradphoto.kiosk.adapter.opencv.headwear;

/**
 * Where the head lies in a level picture of it, pixels.
 *
 * @param centre x of the middle of the forehead
 * @param hairTop y of the highest hair
 * @param faceTop y of the top of the face mesh, about the hair line
 * @param brows y of the brows
 * @param eyes y of the eyes
 * @param chin y of the chin
 * @param faceWidth from cheek to cheek
 */
public record HeadPlace(
        double centre, double hairTop, double faceTop, double brows, double eyes, double chin, double faceWidth) {

    /** Half the width of the face. */
    double half() {
        return faceWidth / 2;
    }

    /** From the hair line to the top of the hair; at least a twentieth of the face. */
    double hair() {
        return Math.max(faceTop - hairTop, faceWidth / 20);
    }
}
