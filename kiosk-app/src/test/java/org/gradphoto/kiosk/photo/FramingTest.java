package org.gradphoto.kiosk.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.junit.jupiter.api.Test;

class FramingTest {

    private static final Region PICTURE = new Region(0, 0, 1280, 960);
    private static final PhotoProfile PROFILE = Profiles.nationalBlue();
    private static final double ROUNDING = 1e-6;

    @Test
    void anAverageHeadIsFramedWithAFaceOfAbout220PixelsAndTheEyesAtAbout260() {
        Crop crop = crop(head(640, 100, 350, 290), PICTURE);
        assertEquals(220, 290 * crop.scale(), 6);
        assertEquals(260, (350 - crop.y()) * crop.scale(), 6);
        assertEquals(240, (640 - crop.x()) * crop.scale(), ROUNDING);
    }

    @Test
    void highHairShrinksTheFaceTo190To210Pixels() {
        Crop crop = crop(head(640, 20, 340, 290), new Region(0, -200, 1280, 1400));
        double face = 290 * crop.scale();
        assertTrue(face > 185 && face < 210, "face " + face);
    }

    @Test
    void aPictureOfExactlyThePhotosSizeIsTakenAsItIs() {
        assertEquals(new Crop(0, 0, 480, 640, 1), crop(head(240, 75, 258, 215), new Region(0, 0, 480, 640)));
    }

    @Test
    void aFaceThatWouldHaveToBeEnlargedIsTooSmall() {
        PhotoProblem problem = onlyProblem(head(640, 400, 530, 150), PICTURE);
        assertEquals(Code.FACE_TOO_SMALL, problem.code());
        assertEquals(150, problem.measured().orElseThrow());
        assertEquals(180, problem.limit().orElseThrow(), 1);
    }

    @Test
    void aFaceThatFillsThePictureIsTooLarge() {
        assertEquals(
                Code.FACE_TOO_LARGE,
                onlyProblem(head(640, 10, 560, 640), PICTURE).code());
    }

    @Test
    void hairAtTheUpperBorderHasNoRoomAbove() {
        assertEquals(
                Code.NO_ROOM_ABOVE, onlyProblem(head(640, 5, 255, 290), PICTURE).code());
    }

    @Test
    void hairThatIsCutOffHasNoRoomAboveEitherWay() {
        HeadGeometry cut = new HeadGeometry(300, 550, 750, 495, 785, true);
        assertEquals(Code.NO_ROOM_ABOVE, onlyProblem(cut, PICTURE).code());
    }

    @Test
    void aHeadAtTheLowerBorderHasNoRoomBelow() {
        assertEquals(
                Code.NO_ROOM_BELOW,
                onlyProblem(head(640, 450, 700, 290), PICTURE).code());
    }

    @Test
    void aHeadAtTheSideHasNoRoomThere() {
        assertEquals(
                Code.NO_ROOM_LEFT,
                onlyProblem(head(160, 100, 350, 290), PICTURE).code());
        assertEquals(
                Code.NO_ROOM_RIGHT,
                onlyProblem(head(1120, 100, 350, 290), PICTURE).code());
    }

    @Test
    void aHeadOfImpossibleProportionsIsNamedSo() {
        assertEquals(
                Code.PROPORTIONS, onlyProblem(head(640, 100, 700, 290), PICTURE).code());
    }

    @Test
    void aPictureWithFewerPixelsThanThePhotoIsTooSmall() {
        PhotoProblem problem = onlyProblem(head(100, 30, 80, 70), new Region(0, 0, 200, 200));
        assertEquals(PhotoProblem.of(Code.PICTURE_TOO_SMALL, 200, 480), problem);
    }

    @Test
    void aFaceThatIsCutByTheBorderIsNamedSo() {
        assertEquals(
                Code.FACE_CUT, onlyProblem(head(100, 100, 350, 290), PICTURE).code());
    }

    @Test
    void hairWiderThanThePhotoIsNamedSo() {
        HeadGeometry wide = new HeadGeometry(100, 350, 560, 495, 785, 190, 1090, false);
        assertEquals(Code.HAIR_TOO_WIDE, onlyProblem(wide, PICTURE).code());
    }

    @Test
    void wideHairShrinksTheHeadUntilItFits() {
        HeadGeometry wide = new HeadGeometry(100, 350, 560, 495, 785, 300, 980, false);
        Crop crop = crop(wide, PICTURE);
        assertTrue(crop.x() <= 300 && crop.x() + crop.width() >= 980, crop.toString());
    }

    @Test
    void theRoomThatIsMissingIsToldInPixelsOfThePicture() {
        PhotoProblem problem = onlyProblem(head(160, 100, 350, 290), PICTURE);
        assertEquals(160, problem.measured().orElseThrow());
        assertEquals(240 - 12, problem.limit().orElseThrow(), 1);
    }

    @Test
    void aChinWindowIsKeptToo() {
        HeadWindows cet = new HeadWindows(
                new Span(32, 96), new Span(240, 360), new Span(200, 340), Optional.of(new Span(480, 540)), 12, 8);
        PhotoProfile profile = Profiles.with(cet);
        HeadGeometry head = head(640, 100, 350, 290);
        FramingResult.Framed framed =
                assertInstanceOf(FramingResult.Framed.class, Framing.frame(head, PICTURE, profile));
        double chin = (head.chin() - framed.crop().y()) * framed.crop().scale();
        assertTrue(chin >= 480 && chin <= 540, "chin " + chin);
    }

    @Test
    void everyFrameOfRandomHeadsIsLawfulAndNoWorseThanBruteForce() {
        Random random = new Random(20260621);
        int framed = 0;
        for (int i = 0; i < 4000; i++) {
            HeadGeometry head = randomHead(random);
            Optional<Double> expected = BruteForce.bestMargin(head, PICTURE);
            FramingResult result = Framing.frame(head, PICTURE, PROFILE);
            if (result instanceof FramingResult.Framed found) {
                framed++;
                assertLawful(head, found.crop());
                double margin = BruteForce.margin(head, found.crop());
                // The narrowest window is the hair's with 30 pixels to each side: a thirtieth of it is one pixel.
                assertTrue(
                        margin >= expected.orElse(0.0) - 1 / 30.0,
                        head + " could have " + expected + ", has " + margin);
            } else {
                assertEquals(Optional.empty(), expected, head + " gives " + result);
            }
        }
        assertTrue(framed > 800, "only " + framed + " heads could be framed: the test tests nothing");
    }

    @Test
    void whoeverIsToldOfMissingRoomHasLessThanIsAskedFor() {
        Random random = new Random(20260622);
        int told = 0;
        for (int i = 0; i < 4000; i++) {
            HeadGeometry head = randomHead(random);
            if (Framing.frame(head, PICTURE, PROFILE) instanceof FramingResult.NotFramed none) {
                for (PhotoProblem problem : none.problems()) {
                    boolean ofRoom = problem.code().name().startsWith("NO_ROOM");
                    told += ofRoom ? 1 : 0;
                    assertTrue(
                            !ofRoom
                                    || problem.measured().orElseThrow()
                                            < problem.limit().orElseThrow() + ROUNDING,
                            head + " gives " + problem);
                }
            }
        }
        assertTrue(told > 200, "only " + told + " heads lacked room");
    }

    private static HeadGeometry randomHead(Random random) {
        double face = 120 + random.nextDouble() * 300;
        double hair = random.nextDouble() * 300;
        double centre = 200 + random.nextDouble() * 880;
        double eyes = hair + face * (0.7 + random.nextDouble() * 0.6);
        double left = centre - face / 2;
        double right = centre + face / 2;
        double wider = random.nextDouble() * face;
        return new HeadGeometry(
                hair, eyes, eyes + face * 0.75, left, right, left - wider * random.nextDouble(), right + wider, false);
    }

    private static void assertLawful(HeadGeometry head, Crop crop) {
        double hair = hair(head, crop);
        double eyes = (head.eyeLine() - crop.y()) * crop.scale();
        double face = head.faceWidth() * crop.scale();
        String all = head + " in " + crop;
        assertTrue(crop.scale() <= 1 + ROUNDING, all);
        assertEquals(480, crop.width() * crop.scale(), ROUNDING);
        assertEquals(640, crop.height() * crop.scale(), ROUNDING);
        assertTrue(crop.x() >= -ROUNDING && crop.x() + crop.width() <= 1280 + ROUNDING, all);
        assertTrue(crop.y() >= -ROUNDING && crop.y() + crop.height() <= 960 + ROUNDING, all);
        assertTrue(hair >= 50 - ROUNDING && hair <= 110 + ROUNDING, all);
        assertTrue(eyes >= 200 - ROUNDING && eyes <= 300 + ROUNDING, all);
        assertTrue(face >= 180 - ROUNDING && face <= 300 + ROUNDING, all);
        assertTrue(Math.abs((head.centre() - crop.x()) * crop.scale() - 240) <= 12 + ROUNDING, all);
    }

    private static double hair(HeadGeometry head, Crop crop) {
        return (head.hairTop() - crop.y()) * crop.scale();
    }

    private static Crop crop(HeadGeometry head, Region picture) {
        return assertInstanceOf(FramingResult.Framed.class, Framing.frame(head, picture, PROFILE))
                .crop();
    }

    private static PhotoProblem onlyProblem(HeadGeometry head, Region picture) {
        List<PhotoProblem> problems = assertInstanceOf(
                        FramingResult.NotFramed.class, Framing.frame(head, picture, PROFILE))
                .problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    private static HeadGeometry head(double centre, double hair, double eyes, double face) {
        return new HeadGeometry(hair, eyes, eyes + face * 0.75, centre - face / 2, centre + face / 2, false);
    }
}
