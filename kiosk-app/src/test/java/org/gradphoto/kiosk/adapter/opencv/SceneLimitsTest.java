package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.AreaResampler;
import org.gradphoto.kiosk.photo.Chroma;
import org.gradphoto.kiosk.photo.Framing;
import org.gradphoto.kiosk.photo.FramingResult;
import org.gradphoto.kiosk.photo.PhotoCheck;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoVerdict;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** What an eye would send back for its backdrop or its blur fails, and what is clean passes without a doubt: faults of known size, planted in demo people's photos. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SceneLimitsTest {

    private static final String[] PEOPLE = {"01", "02", "08", "12", "20"};
    private static final String FAILS = "fails";
    private static final String DOUBTED = "doubted";
    private static final String CLEAN = "clean";

    private final OpenCvPhotoReader reader = new OpenCvPhotoReader(DemoPeople.MODELS, DemoPeople.BLUE);
    private final List<Picture> photos = new ArrayList<>();
    private final List<StudioWall> walls = new ArrayList<>();

    @BeforeAll
    void takeThePeopleOut() {
        try (OpenCvPortraitReader portraits = DemoPeople.reader()) {
            for (String still : PEOPLE) {
                Picture picture = DemoPeople.picture(still);
                HeadGeometry head = portraits.read(picture).head().orElseThrow();
                if (Framing.frame(head, picture.bounds(), DemoPeople.nationalBlue())
                        instanceof FramingResult.Framed framed) {
                    Picture photo = AreaResampler.resample(picture, framed.crop(), 480, 640);
                    photos.add(photo);
                    walls.add(new StudioWall(photo));
                }
            }
        }
        assertEquals(PEOPLE.length, walls.size());
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @Test
    void anEvenWallIsClean() {
        assertAll(PhotoProblem.Code.BACKGROUND_UNEVEN, CLEAN, wall -> wall.before(DemoPeople.BLUE, wall.even()));
    }

    /** Light that the wall loses from one side of the photo to the other. */
    @ParameterizedTest
    @CsvSource({"0.1, clean", "0.25, doubted", "0.3, doubted", "0.4, fails", "0.5, fails"})
    void aGradientIsSeen(double strength, String verdict) {
        assertAll(
                PhotoProblem.Code.BACKGROUND_UNEVEN,
                verdict,
                wall -> wall.before(DemoPeople.BLUE, wall.gradient(strength)));
    }

    /** Light that the wall loses in the shadow of the head, which is seen 60 pixels beside it. */
    @ParameterizedTest
    @CsvSource({"0.1, clean", "0.25, doubted", "0.4, fails", "0.5, fails"})
    void aShadowIsSeen(double strength, String verdict) {
        assertAll(
                PhotoProblem.Code.BACKGROUND_UNEVEN,
                verdict,
                wall -> wall.before(DemoPeople.BLUE, wall.shadow(60, 10, 20, strength)));
    }

    @Test
    void aSharpFaceIsClean() {
        photos.forEach(photo -> assertEquals(CLEAN, verdict(photo, PhotoProblem.Code.BLURRED)));
    }

    /** Standard deviation of the blur, pixels of the photo. */
    @ParameterizedTest
    @ValueSource(doubles = {2, 3})
    void aBlurredFaceFails(double sigma) {
        photos.forEach(photo -> assertEquals(FAILS, verdict(blurred(photo, sigma), PhotoProblem.Code.BLURRED)));
    }

    private void assertAll(PhotoProblem.Code code, String verdict, Function<StudioWall, Picture> photo) {
        for (int i = 0; i < walls.size(); i++) {
            assertEquals(verdict, verdict(photo.apply(walls.get(i)), code), "person " + PEOPLE[i]);
        }
    }

    private String verdict(Picture photo, PhotoProblem.Code code) {
        PhotoVerdict verdict = PhotoCheck.check(reader.read(written(photo)).orElseThrow(), DemoPeople.nationalBlue());
        return has(verdict.fails().stream(), code) ? FAILS : has(verdict.doubts().stream(), code) ? DOUBTED : CLEAN;
    }

    private static boolean has(Stream<PhotoProblem> problems, PhotoProblem.Code code) {
        return problems.anyMatch(problem -> problem.code() == code);
    }

    private static byte[] written(Picture photo) {
        try (MatScope scope = new MatScope()) {
            return JpegEncoder.encode(Pictures.toMat(photo, scope), 85, Chroma.FULL);
        }
    }

    private static Picture blurred(Picture photo, double sigma) {
        try (MatScope scope = new MatScope()) {
            Mat mat = Pictures.toMat(photo, scope);
            Imgproc.GaussianBlur(mat, mat, new Size(0, 0), sigma);
            return Pictures.fromMat(mat);
        }
    }
}
