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
    void aHeadAtTheSideHasNoRoomBeside() {
        assertEquals(
                Code.NO_ROOM_BESIDE,
                onlyProblem(head(160, 100, 350, 290), PICTURE).code());
    }

    @Test
    void aHeadOfImpossibleProportionsIsNamedSo() {
        assertEquals(
                Code.PROPORTIONS, onlyProblem(head(640, 100, 700, 290), PICTURE).code());
    }

    @Test
    void everyFrameOfRandomHeadsIsLawfulAndNoWorseThanBruteForce() {
        Random random = new Random(20260621);
        int framed = 0;
        for (int i = 0; i < 2000; i++) {
            HeadGeometry head = randomHead(random);
            Optional<Double> expected = bruteForce(head);
            FramingResult result = Framing.frame(head, PICTURE, PROFILE);
            if (result instanceof FramingResult.Framed found) {
                framed++;
                assertLawful(head, found.crop());
                double margin = margin(head, found.crop().scale(), hair(head, found.crop()));
                assertTrue(margin >= expected.orElse(0.0) - 0.01, head + " could have " + expected + ", has " + margin);
            } else {
                assertEquals(Optional.empty(), expected, head + " gives " + result);
            }
        }
        assertTrue(framed > 400, "only " + framed + " heads could be framed: the test tests nothing");
    }

    private static HeadGeometry randomHead(Random random) {
        double face = 120 + random.nextDouble() * 300;
        double hair = random.nextDouble() * 300;
        return head(300 + random.nextDouble() * 680, hair, hair + face * (0.7 + random.nextDouble() * 0.6), face);
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

    /** The best margin on a grid of scales and heights; empty when no point of the grid is lawful. */
    private static Optional<Double> bruteForce(HeadGeometry head) {
        double best = -1;
        for (double scale = 0.4; scale <= 1; scale += 0.004) {
            double beside = Math.min(head.centre(), 1280 - head.centre()) * scale;
            if (beside < 240 - 6) {
                continue;
            }
            for (double hair = 50; hair <= 110; hair += 0.5) {
                double top = head.hairTop() - hair / scale;
                if (top >= 0 && top + 640 / scale <= 960) {
                    best = Math.max(best, margin(head, scale, hair));
                }
            }
        }
        return best >= 0 ? Optional.of(best) : Optional.empty();
    }

    private static double margin(HeadGeometry head, double scale, double hair) {
        double eyes = hair + (head.eyeLine() - head.hairTop()) * scale;
        double face = head.faceWidth() * scale;
        double hairMargin = 1 - Math.abs(hair - 80) / 30;
        double eyeMargin = 1 - Math.abs(eyes - 250) / 50;
        double faceMargin = 1 - Math.abs(face - 240) / 60;
        return Math.min(hairMargin, Math.min(eyeMargin, faceMargin));
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
