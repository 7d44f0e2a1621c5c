package org.gradphoto.kiosk.adapter.opencv;

/**
 * What a probe needs of a face to measure as well as it was shown to.
 *
 * @param faceWidth pixels of the picture from cheek to cheek: as many as the probe works on, so that none is made up
 * @param frontal whether a head that is turned far makes its measures worth less
 */
record Needs(double faceWidth, boolean frontal) {

    /** What probes need that look at the mesh or the head patch, which both show a face about {@value HeadPatch#FACE} pixels wide. */
    static final Needs FACE = new Needs(HeadPatch.FACE, true);

    /** What probes need that take means and shares of many pixels, or only ask the face where to look. */
    static final Needs WHERE_THE_FACE_IS = new Needs(HeadPatch.FACE / 4.0, false);

    /** What probes of the mesh need that measure turns themselves. */
    static final Needs FACE_HOWEVER_TURNED = new Needs(HeadPatch.FACE, false);
}
