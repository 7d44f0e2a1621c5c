package org.gradphoto.kiosk.photo;

/**
 * What a standard photo must be, as data: 教毕指〔2017〕99号 for the national register, others for other takers.
 *
 * @param name the name of the profile's file, such as {@code national-blue}
 * @param width of the file in pixels
 * @param height of the file in pixels
 * @param dpi written into the file as its density
 * @param minBytes least size of the file, 0 for none; a photo is never padded to reach it
 * @param maxBytes largest size of the file
 * @param minQuality least JPEG quality, 1 to 100
 * @param background reference colour of the backdrop
 * @param backgroundTolerance largest distance of the backdrop from it, CIE 1976 colour difference; no tolerance is published
 * @param hairTop where the top of the hair may lie, pixels from the upper edge
 * @param eyeLine where the eyes may lie, pixels from the upper edge
 * @param faceWidth from cheek to cheek, pixels
 * @param centreTolerance largest distance of the middle of the face from the middle of the photo, pixels
 */
public record PhotoProfile(
        String name,
        int width,
        int height,
        int dpi,
        int minBytes,
        int maxBytes,
        int minQuality,
        Rgb background,
        double backgroundTolerance,
        Span hairTop,
        Span eyeLine,
        Span faceWidth,
        double centreTolerance) {}
