package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no photo can be made of gives its reason and no photo; what only looks odd gives the same photo as a plain picture. From the file on, with the real parts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnfitPicturesTest {

    private static final String MADE = "made";

    private final OpenCvPictureFiles files = new OpenCvPictureFiles();
    private final OpenCvPortraitReader reader = DemoPeople.reader();
    private final Standardizer standardizer =
            new Standardizer(new OpenCvPhotoMaker(), new OpenCvPhotoReader(DemoPeople.MODELS, DemoPeople.BLUE));

    private final Picture person = DemoPeople.picture("01");
    private final HeadGeometry head = reader.read(person).head().orElseThrow();
    /** The same person with much backdrop above and beside. */
    private final Picture afar = StrangePictures.placed(person, 0.7, 192, 288);

    @TempDir
    Path folder;

    @BeforeAll
    void thePlainPictureGivesAPhoto() {
        assertEquals(MADE, outcome(person));
        assertEquals(MADE, outcome(afar));
    }

    @AfterAll
    void close() {
        standardizer.close();
        reader.close();
    }

    @Test
    void aFaceWithTooFewPixelsIsNotEnlarged() {
        assertEquals("face-too-small", outcome(StrangePictures.placed(person, 0.45, 300, 528)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2})
    void aFaceThatTheBorderCutsIsNamedSo(double share) {
        int cut = (int) (head.faceLeft() + share * head.faceWidth());
        assertEquals("face-cut", outcome(StrangePictures.placed(person, 1, -cut, 0)));
        int cutRight = (int) (head.faceRight() - share * head.faceWidth());
        assertEquals("face-cut", outcome(StrangePictures.placed(person, 1, person.width() - cutRight, 0)));
    }

    @Test
    void halfAFaceIsCutByTheBorder() {
        assertEquals("face-cut", outcome(StrangePictures.fromColumn(person, (int) head.centre())));
    }

    @Test
    void aHighBunIsPartOfTheHeadAndShrinksIt() {
        Picture near = StrangePictures.placed(person, 0.9, 64, 96);
        HeadGeometry plain = seen(near);
        HeadGeometry bun = seen(hairOn(near).bun(0.4, 0.3));
        assertTrue(bun.hairTop() >= 50, bun.toString());
        assertTrue(bun.faceWidth() < plain.faceWidth() - 10, bun + " has left no room for the bun");
    }

    @Test
    void hairSoTallThatTheEyesCannotReachTheirPlaceIsAMatterOfProportions() {
        assertEquals("proportions", outcome(hairOn(afar).tower(0.75)));
    }

    @Test
    void hairWiderThanThePhotoIsNotCutAtItsSides() {
        Picture other = StrangePictures.placed(DemoPeople.picture("02"), 0.7, 192, 288);
        assertEquals("hair-too-wide", outcome(hairOn(other).globe(2.6)));
    }

    /** Hair that nobody would take for hair any more is a thing before the backdrop. */
    @ParameterizedTest
    @ValueSource(doubles = {2.6, 2.8, 3})
    void hairOfAnyWidthBeyondThePhotoGivesNone(double wide) {
        assertNotEquals(MADE, outcome(hairOn(afar).globe(wide)));
    }

    @Test
    void hairAtTheUpperBorderHasNoRoomAbove() {
        int up = (int) head.hairTop();
        assertEquals("no-room-above", outcome(StrangePictures.placed(person, 1, 0, 20 - up)));
        assertEquals("no-room-above", outcome(StrangePictures.placed(person, 1, 0, -20 - up)));
    }

    @Test
    void twoPeopleGiveNoPhoto() {
        assertEquals("no-clear-face", outcome(DemoPeople.picture("91")));
    }

    @Test
    void aPictureOf200PixelsIsTooSmall() {
        assertEquals("picture-too-small", outcome(StrangePictures.stretched(person, 200, 200)));
    }

    @ParameterizedTest
    @EnumSource(OddFiles.class)
    void aFileOfAnotherKindGivesThePhotoOfThePlainOne(OddFiles kind) throws IOException, UnreadablePicture {
        HeadGeometry plain = seen(person);
        Path file = Files.write(folder.resolve("odd"), kind.file(person));
        byte[] before = Files.readAllBytes(file);
        Picture picture = files.read(file);
        assertEquals(person.toString(), picture.toString());
        assertTrue(difference(person, picture) < 1.5, "the pictures differ by " + difference(person, picture));
        assertSame(plain, seen(picture));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aHundredMegapixelsGiveAPhotoToo() throws IOException, UnreadablePicture {
        Path file = Files.write(folder.resolve("large.jpg"), OddFiles.enlarged(person, 11_544, 8_658));
        Picture picture = files.read(file);
        assertEquals("Picture[5772 x 4329]", picture.toString());
        assertSame(seen(person), seen(picture));
    }

    private Hairdresser hairOn(Picture picture) {
        return new Hairdresser(picture, reader.read(picture).head().orElseThrow());
    }

    /** The head in the photo of a picture. */
    private HeadGeometry seen(Picture picture) {
        PhotoMaking.Made made = assertInstanceOf(PhotoMaking.Made.class, make(picture));
        return made.facts().head().orElseThrow();
    }

    private static void assertSame(HeadGeometry expected, HeadGeometry seen) {
        assertEquals(expected.hairTop(), seen.hairTop(), 2.5);
        assertEquals(expected.eyeLine(), seen.eyeLine(), 1);
        assertEquals(expected.faceWidth(), seen.faceWidth(), 2);
        assertEquals(expected.centre(), seen.centre(), 1);
    }

    /** Mean difference of the levels of two pictures. */
    private static double difference(Picture one, Picture other) {
        long sum = 0;
        for (int i = 0; i < one.bgr().length; i++) {
            sum += Math.abs((one.bgr()[i] & 255) - (other.bgr()[i] & 255));
        }
        return (double) sum / one.bgr().length;
    }

    /** The codes of all reasons why there is no photo, or that there is one. */
    private String outcome(Picture picture) {
        return make(picture) instanceof PhotoMaking.NotMade none
                ? none.problems().stream().map(problem -> problem.code().id()).collect(Collectors.joining(" "))
                : MADE;
    }

    private PhotoMaking make(Picture picture) {
        return standardizer.standardize(reader.read(picture), picture, DemoPeople.nationalBlue());
    }
}
