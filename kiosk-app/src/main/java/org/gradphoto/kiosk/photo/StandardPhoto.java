package org.gradphoto.kiosk.photo;

/**
 * The encoded standard photo. The bytes are the file, to the last one; they are shared and only to be read.
 */
public final class StandardPhoto {

    private final byte[] jpeg;
    private final int quality;

    /** The bytes of the file and the JPEG quality they were encoded with, 1 to 100. */
    public StandardPhoto(byte[] jpeg, int quality) {
        this.jpeg = jpeg;
        this.quality = quality;
    }

    public byte[] jpeg() {
        return jpeg;
    }

    public int quality() {
        return quality;
    }
}
