package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.PhotoCheck;
import org.gradphoto.kiosk.photo.PhotoFacts;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoVerdict;
import org.gradphoto.kiosk.photo.Standardizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandardPhotoTest {

    private OpenCvPortraitReader reader;
    private Standardizer standardizer;

    @BeforeAll
    void openReader() {
        reader = DemoPeople.reader();
        standardizer =
                new Standardizer(new OpenCvPhotoMaker(), new OpenCvPhotoReader(DemoPeople.MODELS, DemoPeople.BLUE));
    }

    @AfterAll
    void closeReader() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "05", "08", "09", "10", "19", "31", "32", "37", "40"})
    void aDemoPictureGivesAFileThatMeetsTheNationalStandard(String still) {
        PhotoMaking.Made made = assertInstanceOf(PhotoMaking.Made.class, make(DemoPeople.picture(still)));
        PhotoFacts facts = made.facts();
        assertEquals(new PhotoVerdict(List.of(), List.of()), PhotoCheck.check(facts, DemoPeople.nationalBlue()));
        assertEquals(300, facts.file().dpi());
        assertEquals(made.photo().quality(), facts.file().quality());
        assertEquals(made.photo().jpeg().length, facts.file().bytes());
        assertTrue(
                facts.file().bytes() > 20_000,
                "a good quality needs more than " + facts.file().bytes() + " bytes");
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        Picture picture = DemoPeople.picture("01");
        PhotoMaking.Made first = assertInstanceOf(PhotoMaking.Made.class, make(picture));
        PhotoMaking.Made second = assertInstanceOf(PhotoMaking.Made.class, make(picture));
        assertArrayEquals(first.photo().jpeg(), second.photo().jpeg());
    }

    @Test
    void twoPeopleGiveNoPhoto() {
        PhotoMaking.NotMade none = assertInstanceOf(PhotoMaking.NotMade.class, make(DemoPeople.picture("91")));
        assertEquals(List.of(PhotoProblem.of(PhotoProblem.Code.NO_CLEAR_FACE)), none.problems());
    }

    private PhotoMaking make(Picture picture) {
        return standardizer.standardize(reader.read(picture), picture, DemoPeople.nationalBlue());
    }
}
