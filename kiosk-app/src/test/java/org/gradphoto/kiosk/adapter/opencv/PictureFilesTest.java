package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.capture.UnreadablePicture.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFilesTest {

    /** 16 x 16 pixels of RGB 200, 60, 40 as inks. */
    private static final String CMYK =
            "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwACAQEBAQECAQEBAgICAgIEAwICAgIFBAQDBAYFBgYGBQYGBgcJCAYHCQcGBggLCAkKCgoK"
                    + "CgYICwwLCgwJCgoK/9sAQwECAgICAgIFAwMFCgcGBwoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoK"
                    + "CgoKCgoK/8AAFAgAEAAQBAERAAIRAQMRAQQRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAAJ/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/E"
                    + "ABYBAQEBAAAAAAAAAAAAAAAAAAAICf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AKsZJqQAAAAP/2Q==";

    private final Path folder;
    private final OpenCvPictureFiles files = new OpenCvPictureFiles();

    PictureFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        assertEquals(Cause.MISSING, causeOf(folder.resolve("nobody.jpg")));
    }

    @Test
    void aFolderIsMissingAsAFile() {
        assertEquals(Cause.MISSING, causeOf(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "This is a letter, whatever its name says.", "\u00ff\u00d8\u00ff"})
    void aTextNamedAsAPictureIsNone(String text) throws IOException {
        assertEquals(Cause.NOT_A_PICTURE, causeOf(file("letter.jpg", text.getBytes(StandardCharsets.ISO_8859_1))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.01, 0.5, 0.9, 0.9999})
    void aJpegThatIsCutOffIsNone(double share) throws IOException {
        byte[] whole = Files.readAllBytes(DemoPeople.still("01"));
        byte[] part = Arrays.copyOf(whole, (int) (whole.length * share));
        assertEquals(Cause.NOT_A_PICTURE, causeOf(file("part.jpg", part)));
    }

    @Test
    void aPngThatIsCutOffIsNone() throws IOException {
        byte[] whole = png(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB));
        assertEquals(Cause.NOT_A_PICTURE, causeOf(file("part.png", Arrays.copyOf(whole, whole.length - 13))));
    }

    @Test
    void aPngWithDamagedPixelsIsNoneOrReadButNeverACrash() throws IOException {
        byte[] damaged = png(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB));
        Arrays.fill(damaged, 45, 60, (byte) 0x55);
        Path file = file("damaged.png", damaged);
        assertEquals(Cause.NOT_A_PICTURE, causeOf(file));
    }

    @Test
    void aHeaderThatPromisesMoreThan100MegapixelsIsTooLargeBeforeAnythingIsDecoded() throws IOException {
        assertEquals(Cause.TOO_LARGE, causeOf(file("huge.png", pngOfSize(20_000, 20_000))));
        assertEquals(Cause.TOO_LARGE, causeOf(file("wide.png", pngOfSize(Integer.MAX_VALUE, 2))));
    }

    @Test
    void aHeaderWithNegativeSidesIsNoPicture() throws IOException {
        assertEquals(Cause.NOT_A_PICTURE, causeOf(file("negative.png", pngOfSize(-5, -5))));
    }

    @Test
    void aPictureOfOnePixelIsRead() throws IOException, UnreadablePicture {
        BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        dot.setRGB(0, 0, 0x102030);
        Picture picture = files.read(file("dot.png", png(dot)));
        assertEquals("Picture[1 x 1]", picture.toString());
        assertEquals(0x30, picture.bgr()[0]);
        assertEquals(0x10, picture.bgr()[2]);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void everyDepthAndNumberOfChannelsBecomesThreeBytesAPixel(int type) throws IOException, UnreadablePicture {
        BufferedImage white = new BufferedImage(20, 10, type);
        for (int i = 0; i < 200; i++) {
            white.setRGB(i % 20, i / 20, 0xFFFFFFFF);
        }
        Picture picture = files.read(file("white.png", png(white)));
        assertEquals(600, picture.bgr().length);
        for (byte value : picture.bgr()) {
            assertEquals((byte) 255, value);
        }
    }

    /** Each corner has its colour; the first two are those that must be above, from the left, when the picture is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, red, green",
        "2, green, red",
        "3, white, blue",
        "4, blue, white",
        "5, red, blue",
        "6, blue, red",
        "7, white, green",
        "8, green, white"
    })
    void aPictureIsTurnedAndMirroredUprightAsItsExifSays(int orientation, String left, String right)
            throws IOException, UnreadablePicture {
        Picture picture = files.read(file("turned.jpg", withOrientation(corners(false), orientation)));
        assertEquals(orientation < 5 ? 64 : 48, picture.width());
        assertEquals(left, colour(picture, 8, 8));
        assertEquals(right, colour(picture, picture.width() - 8, 8));
    }

    @Test
    void aProgressiveJpegIsReadAsAnyOther() throws IOException, UnreadablePicture {
        Picture picture = files.read(file("progressive.jpg", corners(true)));
        assertEquals("red", colour(picture, 8, 8));
        assertEquals("white", colour(picture, 56, 40));
    }

    @Test
    void aJpegInPrintingColoursIsReadInItsTrueColours() throws IOException, UnreadablePicture {
        Picture picture = files.read(file("cmyk.jpg", Base64.getDecoder().decode(CMYK)));
        assertEquals("Picture[16 x 16]", picture.toString());
        assertEquals(200, picture.bgr()[2] & 255, 4);
        assertEquals(60, picture.bgr()[1] & 255, 4);
        assertEquals(40, picture.bgr()[0] & 255, 4);
    }

    @Test
    void aPictureOfManyMegapixelsIsReadAtHalfItsSize() throws IOException, UnreadablePicture {
        BufferedImage large = new BufferedImage(8000, 4000, BufferedImage.TYPE_BYTE_GRAY);
        assertEquals(
                "Picture[4000 x 2000]",
                files.read(file("large.png", png(large))).toString());
    }

    @Test
    void aJpegWithSomethingBehindItsEndIsReadAllTheSame() throws IOException, UnreadablePicture {
        byte[] whole = Files.readAllBytes(DemoPeople.still("01"));
        byte[] more = Arrays.copyOf(whole, whole.length + 1000);
        assertTrue(files.read(file("more.jpg", more)).width() > 0);
    }

    private Cause causeOf(Path file) {
        return assertThrows(UnreadablePicture.class, () -> files.read(file)).why();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, "png", bytes));
        return bytes.toByteArray();
    }

    /** 64 x 48 pixels: above red and green, below blue and white. */
    private static byte[] corners(boolean progressive) throws IOException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        int[] colours = {0xFF0000, 0x00FF00, 0x0000FF, 0xFFFFFF};
        for (int i = 0; i < 64 * 48; i++) {
            image.setRGB(i % 64, i / 64, colours[i / 64 / 24 * 2 + i % 64 / 32]);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam way = writer.getDefaultWriteParam();
        way.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), way);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    private static String colour(Picture picture, int x, int y) {
        int at = (y * picture.width() + x) * Picture.CHANNELS;
        String seen = "";
        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            seen += (picture.bgr()[at + channel] & 255) > 127 ? "1" : "0";
        }
        return Map.of("001", "red", "010", "green", "100", "blue", "111", "white")
                .getOrDefault(seen, seen);
    }

    /** A valid small PNG whose header claims another size, with the check sum that belongs to the claim. */
    private static byte[] pngOfSize(int width, int height) throws IOException {
        byte[] bytes = png(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
        ByteBuffer header = ByteBuffer.wrap(bytes);
        header.putInt(16, width);
        header.putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return bytes;
    }

    /** Puts an EXIF segment with nothing but an orientation behind the start of the file. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteBuffer turned = ByteBuffer.allocate(jpeg.length + exif.length);
        turned.put(jpeg, 0, 2).put(exif).put(jpeg, 2, jpeg.length - 2);
        return turned.array();
    }
}
