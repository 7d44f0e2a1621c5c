package org.gradphoto.kiosk.photo;

/**
 * The part of a picture that becomes the standard photo: upright, of the profile's aspect, in pixels of the picture.
 *
 * @param scale pixels of the photo for one pixel of the picture; at most 1, because nothing is ever enlarged
 */
public record Crop(double x, double y, double width, double height, double scale) {}
