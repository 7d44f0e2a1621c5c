package org.gradphoto.kiosk.adapter.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.checkin.CodePictures.Reading;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedPictureTest {

    private static final Reading CODE = new Reading.Found(new CollectionCode("DEMO-1"));

    private final UploadedPicture pictures = new UploadedPicture();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
    void aSavedCodeIsReadWhateverItsKind(String kind) throws IOException {
        assertEquals(CODE, pictures.read(file(code(6), kind)));
    }

    @Test
    void aPhotoOfTwelveMegapixelsIsReadInPart() throws IOException {
        var photo = new BufferedImage(4000, 3000, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = photo.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, 4000, 3000);
        pen.drawImage(code(20), 1500, 1100, null);
        pen.dispose();

        assertEquals(CODE, pictures.read(file(photo, "jpeg")));
    }

    @Test
    void aPictureWithoutACodeSaysSo() throws IOException {
        assertEquals(
                new Reading.NoCode(),
                pictures.read(file(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png")));
    }

    @Test
    void whatIsNoPictureOrIsCutOffIsRefused() throws IOException {
        byte[] whole = file(code(6), "png");

        assertEquals(new Reading.NoPicture(), pictures.read(new byte[0]));
        assertEquals(new Reading.NoPicture(), pictures.read("<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Reading.NoPicture(), pictures.read(Arrays.copyOf(whole, 60)));
    }

    /** 30,000 x 30,000 pixels in less than a hundred bytes: decoded it would take 900 MB. */
    @Test
    void aBombIsRefusedByItsHead() {
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(30_000)
                .putInt(30_000)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(head);
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue());

        assertEquals(new Reading.TooLarge(), pictures.read(png.array()));
    }

    private static BufferedImage code(int scale) {
        BufferedImage grey = new QrPicture(new ZxingQrCode().modules("DEMO-1")).image(scale);
        var colour = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_INT_RGB);
        colour.createGraphics().drawImage(grey, 0, 0, null);
        return colour;
    }

    private static byte[] file(BufferedImage image, String kind) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, kind, file);
        return file.toByteArray();
    }
}
