package org.gradphoto.kiosk.checkin;

/** Draws text as a QR code. */
public interface QrCode {

    /**
     * The modules of the code at error correction level M without the quiet zone: {@code [row][column]}, true is dark.
     *
     * @throws IllegalArgumentException when the text does not fit
     */
    boolean[][] modules(String text);
}
