package org.gradphoto.kiosk.identity;

/**
 * The student's 图像采集码: an opaque secret of the national register. Its content is not published, so nothing is read out of it.
 * It never appears in a log: {@link #toString()} hides it.
 */
public record CollectionCode(String value) {

    /** Longest content accepted; a QR code of the largest version holds 2953 bytes. */
    public static final int LONGEST = 2953;

    /**
     * Trims what a scanner or a person sent.
     *
     * @throws IllegalArgumentException when nothing is left or it is longer than any QR code
     */
    public CollectionCode {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a collection code has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "CollectionCode[hidden]";
    }
}
