package org.gradphoto.kiosk.ui;

import java.awt.image.BufferedImage;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;

/** Pictures of the display and of windows. */
public final class Snapshots {

    private Snapshots() {}

    /** A part of the display as a camera before it would see it. On the FX thread. */
    public static BufferedImage ofMonitor(Rectangle2D part) {
        return toImage(new Robot().getScreenCapture(null, part));
    }

    /** A window's content. On the FX thread. */
    public static BufferedImage of(Scene scene) {
        return toImage(scene.snapshot(null));
    }

    private static BufferedImage toImage(WritableImage seen) {
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] argb = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }
}
