package org.gradphoto.kiosk.adapter.webcam;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;

/** One-coloured picture files, and the plainest decoder for them. */
final class TestPictures implements PictureFiles {

    private TestPictures() {}

    static PictureFiles decoder() {
        return new TestPictures();
    }

    static Path write(Path file, int width, int height, Color color) throws IOException {
        return Files.write(file, jpeg(width, height, color));
    }

    static byte[] jpeg(int width, int height, Color color) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, color.getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    @Override
    public Picture read(Path file) throws UnreadablePicture {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null) {
                throw new UnreadablePicture(UnreadablePicture.Cause.NOT_A_PICTURE, file);
            }
            return Bgr.picture(image);
        } catch (IOException missing) {
            throw new UnreadablePicture(UnreadablePicture.Cause.MISSING, file);
        }
    }
}
