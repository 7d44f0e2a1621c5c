package org.gradphoto.kiosk.matting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A person with known alpha, framed as a standard photo of 480 x 640: light times alpha, and alpha.
 *
 * @param name of its file
 */
record Cutout(String name, Light light, float[] alpha) {

    static final int WIDTH = 480;
    static final int HEIGHT = 640;
    static final int ABOVE_HAIR = 70;

    /** Reads a picture with straight alpha and cuts the photo out of it without resampling. */
    static Cutout read(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        int top = hairTop(image) - ABOVE_HAIR;
        int left = middle(image, top + ABOVE_HAIR) - WIDTH / 2;
        Light light = Light.empty(WIDTH, HEIGHT);
        float[] alpha = new float[WIDTH * HEIGHT];
        Srgb srgb = new Srgb();
        for (int y = 0; y < HEIGHT; y++) {
            int from = Math.min(image.getHeight() - 1, y + top);
            for (int x = 0; x < WIDTH; x++) {
                int argb = from < 0 ? 0 : image.getRGB(Math.max(0, Math.min(image.getWidth() - 1, x + left)), from);
                int i = y * WIDTH + x;
                alpha[i] = (argb >>> 24) / 255f;
                light.red()[i] = alpha[i] * srgb.linear(argb >> 16 & 255);
                light.green()[i] = alpha[i] * srgb.linear(argb >> 8 & 255);
                light.blue()[i] = alpha[i] * srgb.linear(argb & 255);
            }
        }
        return new Cutout(file.getFileName().toString(), light, alpha);
    }

    private static int hairTop(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 > 128) {
                    return y;
                }
            }
        }
        throw new IllegalArgumentException("nobody is in the picture");
    }

    /** The middle of the head, from the rows below its top. */
    private static int middle(BufferedImage image, int hairTop) {
        long sum = 0;
        long count = 0;
        for (int y = hairTop; y < hairTop + 200; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 > 128) {
                    sum += x;
                    count++;
                }
            }
        }
        return (int) (sum / count);
    }

    /** The same person with single hairs that stand away from the head, drawn with known alpha. */
    Cutout withStrands(Random random, int count) {
        Cutout hairy = copy();
        new Strands(hairy, random).draw(count);
        return hairy;
    }

    /** The same person moving sideways during the exposure by so many pixels. */
    Cutout moved(int pixels) {
        Cutout moved = copy();
        float[][] planes = {moved.light.red(), moved.light.green(), moved.light.blue(), moved.alpha};
        float[][] still = {light.red(), light.green(), light.blue(), alpha};
        for (int p = 0; p < planes.length; p++) {
            for (int i = 0; i < alpha.length; i++) {
                int row = i / WIDTH * WIDTH;
                float sum = 0;
                for (int d = 0; d < pixels; d++) {
                    sum += still[p][row + Math.max(0, Math.min(WIDTH - 1, i - row + d - pixels / 2))];
                }
                planes[p][i] = sum / pixels;
            }
        }
        return moved;
    }

    /** The same person with lighter or darker hair and clothes. */
    Cutout dyed(float red, float green, float blue, float darkest) {
        Cutout dyed = copy();
        for (int i = 0; i < alpha.length; i++) {
            float bright = (light.red()[i] + light.green()[i] + light.blue()[i]) / 3;
            boolean hair = i / WIDTH < 420 && bright < darkest * alpha[i];
            if (hair) {
                dyed.light.red()[i] = Math.min(alpha[i], light.red()[i] * red);
                dyed.light.green()[i] = Math.min(alpha[i], light.green()[i] * green);
                dyed.light.blue()[i] = Math.min(alpha[i], light.blue()[i] * blue);
            }
        }
        return dyed;
    }

    private Cutout copy() {
        Light same = new Light(
                light.width(),
                light.height(),
                light.red().clone(),
                light.green().clone(),
                light.blue().clone());
        return new Cutout(name, same, alpha.clone());
    }
}
