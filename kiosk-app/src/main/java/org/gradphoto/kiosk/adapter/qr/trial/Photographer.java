package org.gradphoto.kiosk.adapter.qr.trial;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Takes pictures of a printed or shown code by calculation: geometry first, then lens, light, sensor and file. */
final class Photographer {

    private static final int QUIET_ZONE = 4;
    private static final double WHITE = 255;
    /** Rays a pixel and axis, so that edges fall between pixels as they do on a sensor. */
    private static final int RAYS = 2;

    private final boolean[][] modules;
    private final Conditions conditions;
    private final Random random;

    /** A photographer of this code, {@code [row][column]}, true is dark. */
    Photographer(boolean[][] modules, Conditions conditions, Random random) {
        this.modules = modules;
        this.conditions = conditions;
        this.random = random;
    }

    /** The picture a camera with this view takes, as its file reads back. */
    BufferedImage shoot(View view) {
        float[] light = scene(view);
        new Lens(view.width(), view.height()).blur(light, conditions.blur() * conditions.modulePixels());
        if (conditions.glare() > 0) {
            glare(light, view);
        }
        return stored(developed(light, view));
    }

    /** Light from 0 to 1 of every pixel before the lens. */
    private float[] scene(View view) {
        float[] light = new float[view.width() * view.height()];
        for (int y = 0; y < view.height(); y++) {
            for (int x = 0; x < view.width(); x++) {
                double sum = 0;
                for (int ray = 0; ray < RAYS * RAYS; ray++) {
                    double[] place = view.plane(x + (ray % RAYS + 0.5) / RAYS, y + (ray / RAYS + 0.5) / RAYS);
                    sum += at(place[0], place[1]);
                }
                light[y * view.width() + x] = (float) (sum / (RAYS * RAYS));
            }
        }
        return light;
    }

    /** How bright the plane is at a place, in modules from the code's middle. */
    private double at(double right, double down) {
        double column = right + modules.length / 2.0;
        double row = down + modules.length / 2.0;
        boolean onPaper = Math.min(column, row) >= -QUIET_ZONE && Math.max(column, row) < modules.length + QUIET_ZONE;
        double surface = onPaper ? paper(column, row) : surroundings(column, row);
        return surface * screenGrid(right, down);
    }

    private double paper(double column, double row) {
        boolean inside = column >= 0 && row >= 0 && column < modules.length && row < modules.length;
        boolean dark = inside && modules[(int) row][(int) column];
        return dark == conditions.inverted() ? 1 : 0;
    }

    /** Desk, hand or the rest of a screen: soft stripes, and lines as of text. */
    private double surroundings(double column, double row) {
        double soft = 0.55 + 0.2 * Math.sin(column * 0.21) * Math.cos(row * 0.17);
        boolean text = Math.floorMod((int) Math.floor(row), 5) == 0 && Math.sin(column * 2.9) > 0.1;
        if (conditions.screenshot()) {
            return text ? 0.2 : conditions.inverted() ? 0.05 : 1;
        }
        return text ? soft * 0.4 : soft;
    }

    private double screenGrid(double right, double down) {
        if (conditions.grid() == 0) {
            return 1;
        }
        double columns = 0.5 + 0.5 * Math.cos(2 * Math.PI * right / conditions.gridPitch());
        double rows = 0.5 + 0.5 * Math.cos(2 * Math.PI * down / conditions.gridPitch());
        return 1 - conditions.grid() * (1 - columns * rows);
    }

    /** A lamp's reflection: a soft spot that takes the contrast away where it lies. */
    private void glare(float[] light, View view) {
        double span = modules.length * conditions.modulePixels();
        double centreX = view.width() / 2.0 + (random.nextDouble() - 0.5) * span;
        double centreY = view.height() / 2.0 + (random.nextDouble() - 0.5) * span;
        double radius = span * 0.35;
        for (int i = 0; i < light.length; i++) {
            double distance = Math.hypot(i % view.width() - centreX, i / view.width() - centreY) / radius;
            light[i] += (float) (conditions.glare() * Math.exp(-distance * distance));
        }
    }

    private BufferedImage developed(float[] light, View view) {
        var image = new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < light.length; i++) {
            double value =
                    conditions.black() + conditions.range() * light[i] + conditions.noise() * random.nextGaussian();
            byte step = (byte) Math.max(0, Math.min(WHITE, Math.round(value)));
            bgr[3 * i] = step;
            bgr[3 * i + 1] = step;
            bgr[3 * i + 2] = step;
        }
        return image;
    }

    private BufferedImage stored(BufferedImage image) {
        var file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(conditions.jpeg());
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        } finally {
            writer.dispose();
        }
    }
}
