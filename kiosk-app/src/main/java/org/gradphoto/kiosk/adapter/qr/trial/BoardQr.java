package org.gradphoto.kiosk.adapter.qr.trial;

/** How large the board of a monitor of 1920 x 1080 draws its QR. BoardQrTest measures it on the real board. */
public final class BoardQr {

    /** Side of a module of a version 5 code, pixels of the monitor. */
    public static final double MODULE_PIXELS = 11;

    private BoardQr() {}
}
