package org.gradphoto.kiosk.adapter.opencv;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.gradphoto.kiosk.capture.Picture;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Files that show the same picture in ways that scanners, printers and phones write them. */
enum OddFiles {
    DEEP_PNG,
    PRINTING_COLOURS,
    UPRIGHT,
    MIRRORED,
    HALF_TURN,
    MIRRORED_HALF_TURN,
    MIRRORED_QUARTER_LEFT,
    QUARTER_LEFT,
    MIRRORED_QUARTER_RIGHT,
    QUARTER_RIGHT;

    byte[] file(Picture picture) throws IOException {
        return switch (this) {
            case DEEP_PNG -> deep(picture);
            case PRINTING_COLOURS -> printing(picture);
            default -> turned(picture, ordinal() - UPRIGHT.ordinal() + 1);
        };
    }

    /** A PNG of 16 bits a channel. */
    private static byte[] deep(Picture picture) throws IOException {
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster pixels = model.createCompatibleWritableRaster(picture.width(), picture.height());
        int[] row = new int[3 * picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            for (int i = 0; i < row.length; i++) {
                row[i] = 257 * (picture.bgr()[y * row.length + i / 3 * 3 + 2 - i % 3] & 255);
            }
            pixels.setPixels(0, y, picture.width(), 1, row);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(model, pixels, false, null), "png", file);
        return file.toByteArray();
    }

    /** A JPEG of four inks, as printing programs write them: each stands for what it leaves of its light, and there is no black. */
    private static byte[] printing(Picture picture) throws IOException {
        WritableRaster inks =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, picture.width(), picture.height(), 4, null);
        int[] row = new int[4 * picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            for (int i = 0; i < row.length; i++) {
                int at = 3 * (y * picture.width() + i / 4) + 2 - i % 4;
                row[i] = i % 4 == 3 ? 255 : picture.bgr()[at] & 255;
            }
            inks.setPixels(0, y, picture.width(), 1, row);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam way = writer.getDefaultWriteParam();
        way.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        way.setCompressionQuality(0.97f);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), way);
        }
        writer.dispose();
        return file.toByteArray();
    }

    /** A JPEG that lies or stands as a camera was held, with the EXIF orientation that makes it upright again. */
    private static byte[] turned(Picture picture, int orientation) {
        try (MatScope scope = new MatScope()) {
            Mat mat = Pictures.toMat(picture, scope);
            switch (orientation) {
                case 2 -> Core.flip(mat, mat, 1);
                case 3 -> Core.flip(mat, mat, -1);
                case 4 -> Core.flip(mat, mat, 0);
                case 5 -> Core.transpose(mat, mat);
                case 6 -> Core.rotate(mat, mat, Core.ROTATE_90_COUNTERCLOCKWISE);
                case 7 -> {
                    Core.transpose(mat, mat);
                    Core.flip(mat, mat, -1);
                }
                case 8 -> Core.rotate(mat, mat, Core.ROTATE_90_CLOCKWISE);
                default -> {}
            }
            return JpegSurgery.withSegment(jpeg(mat, 97, scope), 0xE1, JpegSurgery.exif(orientation));
        }
    }

    /** The picture as a camera with very many pixels would have taken it. */
    static byte[] enlarged(Picture picture, int width, int height) {
        try (MatScope scope = new MatScope()) {
            Mat large = scope.mat();
            Imgproc.resize(Pictures.toMat(picture, scope), large, new Size(width, height), 0, 0, Imgproc.INTER_LINEAR);
            return jpeg(large, 85, scope);
        }
    }

    private static byte[] jpeg(Mat mat, int quality, MatScope scope) {
        MatOfByte file = scope.keep(new MatOfByte());
        Imgcodecs.imencode(".jpg", mat, file, scope.keep(new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, quality)));
        return file.toArray();
    }
}
