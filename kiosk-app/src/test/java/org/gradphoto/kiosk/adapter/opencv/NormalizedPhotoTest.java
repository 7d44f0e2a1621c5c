package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.matting.ChromaKey;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.Standardizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/** The whole way from a camera's picture to the file with the normalized backdrop. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NormalizedPhotoTest {

    private OpenCvPortraitReader reader;
    private Standardizer standardizer;

    @BeforeAll
    void openReader() {
        reader = DemoPeople.reader();
        standardizer = new Standardizer(
                new OpenCvPhotoMaker(),
                new OpenCvPhotoReader(DemoPeople.MODELS, DemoPeople.BLUE),
                new ChromaKey(new SelfieOutline(DemoPeople.MODELS)));
    }

    @AfterAll
    void closeReader() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "08", "20", "37"})
    void theFilesBackdropIsWithinTwoLevelsOfTheProfilesColour(String still) {
        PhotoMaking.Made made = assertInstanceOf(PhotoMaking.Made.class, make(still));
        assertTrue(made.photo().hasNewBackdrop());
        byte[] bgr = decoded(made.photo().jpeg()).bgr();
        // The upper corners, a JPEG block away from any hair.
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 480; x = x == 79 ? 400 : x + 1) {
                int at = 3 * (y * 480 + x);
                assertEquals(255, bgr[at] & 255, 2);
                assertEquals(197, bgr[at + 1] & 255, 2);
                assertEquals(100, bgr[at + 2] & 255, 2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "17"})
    void lightBlueClothesBeforeBlueGiveNoPhoto(String still) {
        PhotoMaking.NotMade none = assertInstanceOf(PhotoMaking.NotMade.class, make(still));
        assertEquals(
                PhotoProblem.Code.BACKDROP_LIKE_PERSON, none.problems().get(0).code());
    }

    @Test
    void twoPeopleGiveNoPhoto() {
        assertInstanceOf(PhotoMaking.NotMade.class, make("91"));
    }

    private PhotoMaking make(String still) {
        Picture picture = DemoPeople.picture(still);
        return standardizer.standardize(reader.read(picture), picture, DemoPeople.nationalBlue());
    }

    private static Picture decoded(byte[] jpeg) {
        try (MatScope scope = new MatScope()) {
            Mat encoded = scope.keep(new MatOfByte(jpeg));
            return Pictures.fromMat(scope.keep(Imgcodecs.imdecode(encoded, Imgcodecs.IMREAD_COLOR)));
        }
    }
}
