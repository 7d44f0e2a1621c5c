package org.gradphoto.kiosk.photo;

/**
 * What the backdrop of a photo must be. The standard names colours and "even, no gradient, no shadow", but no tolerance: the tolerances are a site's own.
 *
 * @param colour reference colour
 * @param tolerance largest distance of the backdrop's mean from it, CIE 1976 colour difference
 * @param unevenness largest difference between two parts of the backdrop, CIE 1976 colour difference
 * @param binding whether a photo fails for its backdrop; if not, it is only doubted
 * @param policy what is done with the backdrop before it is checked
 */
public record BackgroundLimits(
        Rgb colour, double tolerance, double unevenness, boolean binding, BackdropPolicy policy) {

    /** Limits that a photo fails for, of a backdrop that is kept. */
    public BackgroundLimits(Rgb colour, double tolerance, double unevenness) {
        this(colour, tolerance, unevenness, true, BackdropPolicy.KEEP);
    }
}
