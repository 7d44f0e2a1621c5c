package org.gradphoto.kiosk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.ui.FxThread;

/** Takes pictures of the monitors as they really are, as a person or a phone in front of them sees them. */
final class ScreenCamera {

    private final FxThread fx = new FxThread();

    /** How many monitors there are. */
    int monitors() {
        return onFx(() -> Screen.getScreens().size());
    }

    /** The picture of a monitor, counted from 0. */
    BufferedImage picture(int monitor) {
        return onFx(() -> {
            List<Screen> screens = Screen.getScreens();
            Rectangle2D bounds =
                    screens.get(Math.min(monitor, screens.size() - 1)).getBounds();
            return buffered(new Robot().getScreenCapture(null, bounds));
        });
    }

    /** Writes the picture of a monitor as PNG. */
    void write(int monitor, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture(monitor), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static BufferedImage buffered(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        return buffered;
    }

    private <T> T onFx(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        fx.execute(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException fault) {
                result.completeExceptionally(fault);
            }
        });
        return result.join();
    }
}
