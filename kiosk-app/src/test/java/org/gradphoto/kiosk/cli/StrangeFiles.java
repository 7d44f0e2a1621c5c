package org.gradphoto.kiosk.cli;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes pictures as cameras, phones, scanners and mistakes leave them. */
final class StrangeFiles {

    /** 16 x 16 pixels of one colour as four inks. */
    private static final String INKS =
            "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwACAQEBAQECAQEBAgICAgIEAwICAgIFBAQDBAYFBgYGBQYGBgcJCAYHCQcGBggLCAkKCgoK"
                    + "CgYICwwLCgwJCgoK/9sAQwECAgICAgIFAwMFCgcGBwoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoK"
                    + "CgoKCgoK/8AAFAgAEAAQBAERAAIRAQMRAQQRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAAJ/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/E"
                    + "ABYBAQEBAAAAAAAAAAAAAAAAAAAICf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AKsZJqQAAAAP/2Q==";

    private final Path folder;

    StrangeFiles(Path folder) {
        this.folder = folder;
    }

    /** The demo person whose still begins with the number. */
    static BufferedImage person(String still) throws IOException {
        return ImageIO.read(Path.of(CommandRun.still(still)).toFile());
    }

    /** A grey picture of this size and level. */
    static BufferedImage grey(int width, int height, int level) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] row = new byte[width];
        Arrays.fill(row, (byte) level);
        for (int y = 0; y < height; y++) {
            grey.getRaster().setDataElements(0, y, width, 1, row);
        }
        return grey;
    }

    /** The picture with other channels or another depth. */
    static BufferedImage as(BufferedImage image, int type) {
        BufferedImage other = new BufferedImage(image.getWidth(), image.getHeight(), type);
        draw(other, image, new AffineTransform());
        return other;
    }

    /** The picture many times beside and above itself. */
    static BufferedImage crowd(BufferedImage one, int columns, int rows) {
        BufferedImage all = new BufferedImage(1920, 1080, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < columns * rows; i++) {
            AffineTransform place =
                    AffineTransform.getTranslateInstance(i % columns * 1920.0 / columns, i / columns * 1080.0 / rows);
            place.scale(1920.0 / columns / one.getWidth(), 1080.0 / rows / one.getHeight());
            draw(all, one, place);
        }
        return all;
    }

    /** The picture from this column on. */
    static BufferedImage from(BufferedImage whole, int column) {
        return whole.getSubimage(column, 0, whole.getWidth() - column, whole.getHeight());
    }

    private static void draw(BufferedImage on, BufferedImage image, AffineTransform way) {
        Graphics2D brush = on.createGraphics();
        brush.drawImage(image, way, null);
        brush.dispose();
    }

    Path png(String name, BufferedImage image) throws IOException {
        Path file = folder.resolve(name + ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    Path inks() throws IOException {
        return bytes("inks.jpg", Base64.getDecoder().decode(INKS));
    }

    Path progressive(String name, BufferedImage image) throws IOException {
        return bytes(name + ".jpg", jpeg(image, ImageWriteParam.MODE_DEFAULT));
    }

    /** The picture as a camera held in one of eight ways stores it, with the EXIF orientation that says so. */
    Path held(int orientation, BufferedImage upright) throws IOException {
        boolean lying = orientation >= 5;
        BufferedImage stored = new BufferedImage(
                lying ? upright.getHeight() : upright.getWidth(),
                lying ? upright.getWidth() : upright.getHeight(),
                BufferedImage.TYPE_3BYTE_BGR);
        draw(stored, upright, stored(orientation, upright.getWidth(), upright.getHeight()));
        byte[] jpeg = jpeg(stored, ImageWriteParam.MODE_DISABLED);
        byte[] exif = exif(orientation);
        ByteBuffer turned = ByteBuffer.allocate(jpeg.length + exif.length);
        return bytes(
                "held-" + orientation + ".jpg",
                turned.put(jpeg, 0, 2).put(exif).put(jpeg, 2, jpeg.length - 2).array());
    }

    /** From upright pixels to stored ones: the inverse of what the orientation asks a reader to do. */
    private static AffineTransform stored(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, -1, 1, 0, 0, width);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, 1, -1, 0, height, 0);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage image, int progressive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam way = writer.getDefaultWriteParam();
        way.setProgressiveMode(progressive);
        way.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        way.setCompressionQuality(0.95f);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), way);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    /** A segment with nothing but an orientation. */
    private static byte[] exif(int orientation) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xFFE1).putShort((short) 34).put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        segment.put(new byte[] {'M', 'M'}).putShort((short) 42).putInt(8).putShort((short) 1);
        segment.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return segment.array();
    }
}
