package org.gradphoto.kiosk.photo;

/**
 * The encoded standard photo. The bytes are the file, to the last one; they are shared and only to be read.
 */
public final class StandardPhoto {

    private final byte[] jpeg;
    private final int quality;
    private final boolean newBackdrop;

    /** The bytes of the file and the JPEG quality they were encoded with, 1 to 100. */
    public StandardPhoto(byte[] jpeg, int quality) {
        this(jpeg, quality, false);
    }

    private StandardPhoto(byte[] jpeg, int quality, boolean newBackdrop) {
        this.jpeg = jpeg;
        this.quality = quality;
        this.newBackdrop = newBackdrop;
    }

    /** The same file, known to show the person before a backdrop brought to the profile's colour. */
    StandardPhoto withNewBackdrop() {
        return new StandardPhoto(jpeg, quality, true);
    }

    /** Whether the backdrop was brought to the profile's colour. */
    public boolean hasNewBackdrop() {
        return newBackdrop;
    }

    public byte[] jpeg() {
        return jpeg;
    }

    public int quality() {
        return quality;
    }
}
