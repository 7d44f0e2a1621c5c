package org.gradphoto.kiosk.adapter.qr;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The modules of a QR code as a picture, black on white, with the quiet zone that readers need around it. */
public final class QrPicture {

    /** Width of the white border in modules: ISO/IEC 18004. */
    public static final int QUIET_ZONE = 4;

    private static final int WHITE = 255;

    private final boolean[][] modules;

    /** A picture of these modules, {@code [row][column]}, true is dark. */
    public QrPicture(boolean[][] modules) {
        this.modules = modules;
    }

    /**
     * Paints the code.
     *
     * @param scale side of a module in pixels, at least 1
     */
    public BufferedImage image(int scale) {
        int side = (modules.length + 2 * QUIET_ZONE) * scale;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster raster = image.getRaster();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                raster.setSample(x, y, 0, isDark(y / scale - QUIET_ZONE, x / scale - QUIET_ZONE) ? 0 : WHITE);
            }
        }
        return image;
    }

    /** The painted code as a PNG file; {@code scale} as in {@link #image}. */
    public byte[] png(int scale) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(scale), "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
        return file.toByteArray();
    }

    private boolean isDark(int row, int column) {
        boolean inside = row >= 0 && row < modules.length && column >= 0 && column < modules.length;
        return inside && modules[row][column];
    }
}
