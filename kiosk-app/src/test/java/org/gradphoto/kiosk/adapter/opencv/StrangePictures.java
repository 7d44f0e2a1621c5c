package org.gradphoto.kiosk.adapter.opencv;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.Random;
import org.gradphoto.kiosk.capture.Picture;

/** Pictures that no photographer takes and every station gets. */
public final class StrangePictures {

    /** About what the demo people's backdrop is at its edges. */
    private static final Color BACKDROP = new Color(95, 185, 240);

    private StrangePictures() {}

    static Picture grey(int width, int height, int level) {
        byte[] bgr = new byte[width * height * Picture.CHANNELS];
        Arrays.fill(bgr, (byte) level);
        return new Picture(width, height, bgr);
    }

    static Picture noise(int width, int height) {
        byte[] bgr = new byte[width * height * Picture.CHANNELS];
        new Random(7).nextBytes(bgr);
        return new Picture(width, height, bgr);
    }

    /** So many people beside and above each other, each one the same. */
    static Picture crowd(Picture person, int columns, int rows) {
        BufferedImage one = image(person);
        BufferedImage all = new BufferedImage(1920, 1080, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = all.createGraphics();
        for (int i = 0; i < columns * rows; i++) {
            int width = all.getWidth() / columns;
            int height = all.getHeight() / rows;
            brush.drawImage(one, i % columns * width, i / columns * height, width, height, null);
        }
        brush.dispose();
        return picture(all);
    }

    /** The picture as a camera without colours sees it. */
    static Picture withoutColours(Picture picture) {
        byte[] bgr = picture.bgr().clone();
        for (int i = 0; i < bgr.length; i += Picture.CHANNELS) {
            int light = (bgr[i] & 255) * 11 + (bgr[i + 1] & 255) * 59 + (bgr[i + 2] & 255) * 30;
            Arrays.fill(bgr, i, i + Picture.CHANNELS, (byte) (light / 100));
        }
        return new Picture(picture.width(), picture.height(), bgr);
    }

    /** A person, and the same person again far behind, over the shoulder. */
    static Picture withSomebodyBehind(Picture person) {
        BufferedImage image = image(person);
        Graphics2D brush = image.createGraphics();
        int more = person.width() / 8;
        brush.drawImage(image(person), -more, -more / 2, person.width() + 2 * more, person.height() + 2 * more, null);
        int width = (int) (person.width() / 2.3);
        int height = (int) (person.height() / 2.3);
        brush.setClip(person.width() - 420, 0, 420, 330);
        brush.drawImage(image(person), person.width() - 210 - width / 2, 0, width, height, null);
        brush.dispose();
        return picture(image);
    }

    /** A person at another scale and place in a picture of the same size, the rest of which is backdrop. */
    public static Picture placed(Picture person, double scale, int x, int y) {
        BufferedImage all = new BufferedImage(person.width(), person.height(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = all.createGraphics();
        brush.setColor(BACKDROP);
        brush.fillRect(0, 0, all.getWidth(), all.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int width = (int) (scale * person.width());
        int height = (int) (scale * person.height());
        brush.drawImage(image(person), x, y, width, height, null);
        brush.dispose();
        return picture(all);
    }

    /** The picture brought to this size. */
    static Picture stretched(Picture picture, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(image(picture), 0, 0, width, height, null);
        brush.dispose();
        return picture(small);
    }

    /** A person of whom the picture shows the columns from here on. */
    static Picture fromColumn(Picture person, int from) {
        BufferedImage whole = image(person);
        BufferedImage part = new BufferedImage(person.width() - from, person.height(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = part.createGraphics();
        brush.drawImage(whole, -from, 0, null);
        brush.dispose();
        return picture(part);
    }

    /** The picture with this share of its width and height. */
    static Picture scaled(Picture picture, double share) {
        int width = (int) (picture.width() * share);
        int height = (int) (picture.height() * share);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = small.createGraphics();
        brush.drawImage(image(picture).getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        brush.dispose();
        return picture(small);
    }

    /** A dog that looks into the camera: two eyes and a nose, but not a person's. */
    static Picture dog() {
        BufferedImage image = new BufferedImage(1280, 960, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = image.createGraphics();
        fill(brush, new Color(100, 197, 255), 0, 0, 1280, 960);
        fill(brush, new Color(139, 94, 52), 400, 620, 480, 600);
        fill(brush, new Color(120, 78, 40), 360, 180, 160, 330);
        fill(brush, new Color(120, 78, 40), 760, 180, 160, 330);
        fill(brush, new Color(160, 110, 64), 440, 160, 400, 480);
        fill(brush, new Color(222, 200, 170), 540, 400, 200, 230);
        fill(brush, Color.BLACK, 530, 310, 60, 60);
        fill(brush, Color.BLACK, 690, 310, 60, 60);
        fill(brush, Color.WHITE, 548, 322, 16, 16);
        fill(brush, Color.WHITE, 708, 322, 16, 16);
        fill(brush, Color.BLACK, 595, 420, 90, 62);
        brush.drawArc(560, 460, 80, 70, 180, 180);
        brush.drawArc(640, 460, 80, 70, 180, 180);
        fill(brush, new Color(220, 90, 100), 615, 540, 50, 80);
        brush.dispose();
        return picture(image);
    }

    private static void fill(Graphics2D brush, Color colour, int x, int y, int width, int height) {
        brush.setColor(colour);
        brush.fillOval(x, y, width, height);
    }

    static BufferedImage image(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(picture.bgr(), 0, bytes, 0, bytes.length);
        return image;
    }

    static Picture picture(BufferedImage image) {
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new Picture(image.getWidth(), image.getHeight(), bytes);
    }
}
