package org.gradphoto.kiosk.matting;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.adapter.opencv.SelfieOutline;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.Keying;
import org.gradphoto.kiosk.photo.Rgb;

/**
 * {@code BackdropCrops CUTOUT.png OUT.png X Y [KIND]}: a part of a composite at 300 %, as the camera sees it before deep blue, and brought to white, light
 * grey and the national blue, side by side.
 */
final class BackdropCrops {

    private static final int SIDE = 120;
    private static final int TIMES = 3;
    private static final int[] DEEP_BLUE = {67, 142, 219};
    private static final Rgb[] COLOURS = {new Rgb(255, 255, 255), new Rgb(240, 240, 240), new Rgb(100, 197, 255)};

    private BackdropCrops() {}

    /** Writes the picture. */
    public static void main(String[] arguments) throws IOException {
        Random random = new Random(4);
        Cutout person = Cutout.read(Path.of(arguments[0])).withStrands(random, 30);
        PlateKind kind = arguments.length > 4 ? PlateKind.valueOf(arguments[4]) : PlateKind.SHADOW;
        Picture photo = Composite.of(person, DEEP_BLUE, kind, 90, random);
        ChromaKey key = new ChromaKey(new SelfieOutline(Path.of("assets/models")));
        int step = SIDE * TIMES + 6;
        BufferedImage sheet = new BufferedImage(4 * step - 6, SIDE * TIMES, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        int x = Integer.parseInt(arguments[2]);
        int y = Integer.parseInt(arguments[3]);
        draw(pen, photo, x, y, 0);
        for (int c = 0; c < COLOURS.length; c++) {
            Keying.Keyed keyed = (Keying.Keyed) key.normalize(photo, COLOURS[c]);
            draw(pen, keyed.photo(), x, y, (c + 1) * step);
        }
        ImageIO.write(sheet, "png", Path.of(arguments[1]).toFile());
    }

    private static void draw(Graphics2D pen, Picture photo, int x, int y, int left) {
        BufferedImage image = new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(photo.bgr(), 0, pixels, 0, pixels.length);
        pen.drawImage(
                image.getSubimage(x, y, SIDE, SIDE),
                left,
                0,
                left + SIDE * TIMES,
                SIDE * TIMES,
                0,
                0,
                SIDE,
                SIDE,
                null);
    }
}
