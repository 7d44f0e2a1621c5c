package org.gradphoto.kiosk.photo;

/**
 * What the backdrop of a photo looks like beside the person, in CIE 1976 colour differences.
 *
 * @param distance of its middle colour from the one asked for
 * @param unevenness difference between its parts, by gradient or shadow
 */
public record BackdropFacts(double distance, double unevenness) {}
