package org.gradphoto.kiosk.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;

/** Pictures of scenes. */
public final class Snapshots {

    private Snapshots() {}

    /** The scene as it is drawn now. */
    public static BufferedImage of(Scene scene) {
        return plain(OpenWindows.onScreen(() -> scene.snapshot(null)));
    }

    /** A part of the display as a camera before it would see it. On the FX thread. */
    public static BufferedImage ofMonitor(Rectangle2D part) {
        return plain(new Robot().getScreenCapture(null, part));
    }

    private static BufferedImage plain(WritableImage drawn) {
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        int[] argb = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }

    /** Writes the scene to a PNG file. */
    public static void write(Scene scene, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(of(scene), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
