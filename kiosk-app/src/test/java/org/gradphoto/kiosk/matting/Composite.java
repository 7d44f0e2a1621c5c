package org.gradphoto.kiosk.matting;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.gradphoto.kiosk.capture.Picture;

/** A person before a backdrop with faults, mixed in linear light, with the camera's noise, through JPEG. */
final class Composite {

    private Composite() {}

    /**
     * Mixes.
     *
     * @param paint colour of the backdrop, levels, red green blue
     * @param quality of the JPEG that the camera sends
     */
    static Picture of(Cutout person, int[] paint, PlateKind kind, int quality, Random random) throws IOException {
        float[] factor = new float[person.alpha().length];
        Arrays.fill(factor, 1);
        kind.light(factor, person.alpha(), random);
        return of(person, paint, factor, kind.noise(), quality, random);
    }

    /**
     * Mixes.
     *
     * @param factor of the light that each place of the backdrop gets
     * @param noise of the camera, levels
     */
    static Picture of(Cutout person, int[] paint, float[] factor, double noise, int quality, Random random)
            throws IOException {
        Srgb srgb = new Srgb();
        byte[] bgr = new byte[factor.length * 3];
        float[][] channels = person.light().channels();
        for (int c = 0; c < 3; c++) {
            float paintLight = srgb.linear(paint[c]);
            for (int i = 0; i < factor.length; i++) {
                double light = channels[c][i] + (1 - person.alpha()[i]) * paintLight * factor[i];
                double level = srgb.level(light) + random.nextGaussian() * noise;
                bgr[3 * i + 2 - c] = (byte) Math.max(0, Math.min(255, Math.round(level)));
            }
        }
        return throughJpeg(bgr, quality);
    }

    private static Picture throughJpeg(byte[] bgr, int quality) throws IOException {
        BufferedImage image = new BufferedImage(Cutout.WIDTH, Cutout.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        System.arraycopy(bgr, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0, bgr.length);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality / 100f);
        writer.setOutput(ImageIO.createImageOutputStream(file));
        writer.write(null, new IIOImage(image, null, null), settings);
        ((javax.imageio.stream.ImageOutputStream) writer.getOutput()).close();
        writer.dispose();
        BufferedImage back = ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
        byte[] decoded = ((DataBufferByte) back.getRaster().getDataBuffer()).getData();
        return new Picture(Cutout.WIDTH, Cutout.HEIGHT, decoded.clone());
    }
}
