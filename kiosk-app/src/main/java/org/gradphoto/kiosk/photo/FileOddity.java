package org.gradphoto.kiosk.photo;

/** What a plain photo file does not have. */
public enum FileOddity {
    /** A strict decoder complains: bytes are missing, too many or wrong. */
    DAMAGED,
    /** Not three colours of eight bits: grey, CMYK, or deeper. */
    NOT_24_BIT,
    /** Bytes that belong to nothing: after the end, between the segments, or inside the picture's data. */
    PADDING,
    /** A comment. */
    COMMENT,
    /** EXIF data: the camera, the place, the time. */
    EXIF,
    /** EXIF data that tell a viewer to turn or mirror the picture. */
    TURNED_BY_EXIF,
    /** A second, small picture. */
    THUMBNAIL,
    /** A colour profile other than sRGB: the colours are not those that the numbers say. */
    FOREIGN_COLOURS,
    /** A colour profile that says what holds without it: sRGB. */
    SRGB_PROFILE,
    /** Other data of a program: XMP, Photoshop, and the like. */
    FOREIGN_DATA,
    /** Written in several passes, which old readers refuse. */
    PROGRESSIVE
}
