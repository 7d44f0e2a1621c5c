package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.photo.Chroma;
import org.gradphoto.kiosk.photo.FileOddity;
import org.gradphoto.kiosk.photo.PhotoCheck;
import org.gradphoto.kiosk.photo.PhotoFacts;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.Standardizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotoReaderTest {

    private final OpenCvPhotoReader reader = new OpenCvPhotoReader(DemoPeople.MODELS, DemoPeople.BLUE);
    private byte[] good = {};

    @BeforeAll
    void makeAPhoto() {
        try (OpenCvPortraitReader portraits = DemoPeople.reader()) {
            var picture = DemoPeople.picture("01");
            var making = new Standardizer(new OpenCvPhotoMaker(), reader)
                    .standardize(portraits.read(picture), picture, DemoPeople.nationalBlue());
            good = assertInstanceOf(PhotoMaking.Made.class, making).photo().jpeg();
        }
    }

    @Test
    void aPhotoOfOursHasNothingOddAndTheRightHeadInTheRightPlace() {
        PhotoFacts facts = read(good);
        assertEquals(Set.of(), facts.file().oddities());
        assertEquals(Chroma.FULL, facts.file().chroma());
        assertTrue(facts.file().qualityIsExact());
        assertTrue(facts.scene().orElseThrow().backdrop().orElseThrow().unevenness() < 9);
    }

    @Test
    void anIndependentReaderFindsTheSameAndNothingElse() throws Exception {
        Metadata metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(good));
        JpegDirectory frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
        assertEquals(480, frame.getImageWidth());
        assertEquals(640, frame.getImageHeight());
        assertEquals(8, frame.getInt(JpegDirectory.TAG_DATA_PRECISION));
        assertEquals(3, frame.getNumberOfComponents());
        JfifDirectory jfif = metadata.getFirstDirectoryOfType(JfifDirectory.class);
        assertEquals(1, jfif.getResUnits());
        assertEquals(300, jfif.getResX());
        assertEquals(300, jfif.getResY());
        Set<Class<?>> kinds = StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .map(Directory::getClass)
                .collect(Collectors.toSet());
        assertEquals(Set.of(JpegDirectory.class, JfifDirectory.class, HuffmanTablesDirectory.class), kinds);
        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(good));
        assertEquals(24, decoded.getColorModel().getPixelSize());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void aFileThatIsCutOffIsDamagedEvenWhenSomebodyClosedIt(double share) {
        assertDamaged(JpegSurgery.cut(good, share));
        assertDamaged(JpegSurgery.cutAndClosed(good, share));
    }

    /** Zeroes can read as flat blocks that end exactly where others began: rare, and nothing in the file tells. */
    @Test
    void aFileWithPartsWrittenOverFails() {
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < 40; i++) {
            byte[] by = new byte[64 + random.nextInt(400)];
            if (i % 2 == 0) {
                random.nextBytes(by);
            }
            int at = 700 + random.nextInt(good.length - 1200);
            PhotoFacts facts = read(JpegSurgery.overwritten(good, at, by));
            found += PhotoCheck.check(facts, DemoPeople.nationalBlue()).passes() ? 0 : 1;
        }
        assertTrue(found >= 39, "only " + found + " of 40 were found");
    }

    @Test
    void bytesThatBelongToNothingArePadding() {
        assertOddity(FileOddity.PADDING, Arrays.copyOf(good, good.length + 1));
        assertOddity(FileOddity.PADDING, Arrays.copyOf(good, good.length + 60_000));
        assertOddity(FileOddity.PADDING, JpegSurgery.with(good, 20, filled(5000)));
        byte[] longHeader = JpegSurgery.with(good, 20, new byte[100]);
        longHeader[5] += 100;
        assertOddity(FileOddity.PADDING, longHeader);
        assertDamaged(JpegSurgery.with(good, good.length - 2, new byte[300]));
        assertEquals(Optional.empty(), reader.read(JpegSurgery.with(good, 20, new byte[300])), "no JPEG at all");
    }

    @Test
    void whatProgramsLeaveInAFileIsNamed() {
        assertOddity(FileOddity.COMMENT, JpegSurgery.withSegment(good, 0xFE, bytes("made by hand")));
        assertOddity(FileOddity.EXIF, JpegSurgery.withSegment(good, 0xE1, JpegSurgery.exif(1)));
        assertOddity(
                FileOddity.FOREIGN_DATA, JpegSurgery.withSegment(good, 0xE1, bytes("http://ns.adobe.com/xap/1.0/")));
        assertOddity(FileOddity.FOREIGN_DATA, JpegSurgery.withSegment(good, 0xED, bytes("Photoshop 3.0")));
        assertOddity(FileOddity.THUMBNAIL, JpegSurgery.withSegment(good, 0xE0, bytes("JFXX\0\20")));
        assertOddity(FileOddity.SRGB_PROFILE, JpegSurgery.withSegment(good, 0xE2, sRgb()));
        assertOddity(FileOddity.FOREIGN_COLOURS, JpegSurgery.withSegment(good, 0xE2, otherRgb()));
    }

    @Test
    void aFileThatExifTurnsIsNamedSo() {
        Set<FileOddity> turned = Set.of(FileOddity.EXIF, FileOddity.TURNED_BY_EXIF);
        assertEquals(
                turned,
                read(JpegSurgery.withSegment(good, 0xE1, JpegSurgery.exif(6)))
                        .file()
                        .oddities());
    }

    @Test
    void aGreyFileHasNot24Bits() throws IOException {
        BufferedImage colours = ImageIO.read(new ByteArrayInputStream(good));
        BufferedImage grey = new ColorConvertOp(ColorSpace.getInstance(ColorSpace.CS_GRAY), null)
                .filter(colours, new BufferedImage(480, 640, BufferedImage.TYPE_BYTE_GRAY));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(grey, "jpg", file);
        PhotoFacts facts = read(file.toByteArray());
        assertEquals(Set.of(FileOddity.NOT_24_BIT), facts.file().oddities());
        assertEquals(Optional.empty(), facts.scene());
    }

    @Test
    void whatIsNoJpegHasNoFacts() {
        for (byte[] file :
                List.of(new byte[0], bytes("no picture"), filled(50), new byte[] {(byte) 0xFF, (byte) 0xD8})) {
            assertEquals(Optional.empty(), reader.read(file));
        }
    }

    private void assertDamaged(byte[] file) {
        PhotoFacts facts = read(file);
        assertTrue(facts.file().oddities().contains(FileOddity.DAMAGED), facts.toString());
        assertEquals(Optional.empty(), facts.scene());
    }

    private void assertOddity(FileOddity oddity, byte[] file) {
        PhotoFacts facts = read(file);
        assertEquals(Set.of(oddity), facts.file().oddities());
        assertTrue(facts.head().isPresent());
    }

    private PhotoFacts read(byte[] file) {
        return reader.read(file).orElseThrow();
    }

    /** The JDK's profile of sRGB as the only part of an ICC segment. */
    private static byte[] sRgb() {
        byte[] head = bytes("ICC_PROFILE\0\1\1");
        byte[] data = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        byte[] segment = Arrays.copyOf(head, head.length + data.length);
        System.arraycopy(data, 0, segment, head.length, data.length);
        return segment;
    }

    /** The same profile under another name. */
    private static byte[] otherRgb() {
        byte[] profile = sRgb();
        for (int i = 0; i + 2 < profile.length; i++) {
            boolean isName = profile[i] == 's' && (profile[i + 1] == 'R' || profile[i + 2] == 'R');
            profile[i] = isName ? (byte) 'a' : profile[i];
        }
        return profile;
    }

    private static byte[] filled(int count) {
        byte[] fill = new byte[count];
        Arrays.fill(fill, (byte) 0xFF);
        return fill;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
