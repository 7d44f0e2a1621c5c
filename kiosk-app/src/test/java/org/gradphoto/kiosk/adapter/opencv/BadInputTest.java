package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.Profiles;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Rulebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever picture comes, there is a finding, never a crash and never a pass. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private OpenCvPortraitReader reader;

    @BeforeAll
    void openReader() {
        reader = DemoPeople.reader();
    }

    @AfterAll
    void closeReader() {
        reader.close();
    }

    static Stream<Named<Picture>> strangePictures() {
        Picture person = DemoPeople.picture("01");
        return Stream.of(
                Named.of("one black pixel", StrangePictures.grey(1, 1, 0)),
                Named.of("one row", StrangePictures.grey(5000, 1, 200)),
                Named.of("one column", StrangePictures.grey(1, 5000, 200)),
                Named.of("all black", StrangePictures.grey(1920, 1080, 0)),
                Named.of("all white", StrangePictures.grey(1920, 1080, 255)),
                Named.of("noise", StrangePictures.noise(1280, 960)),
                Named.of("a dog", StrangePictures.dog()),
                Named.of("twelve faces", StrangePictures.crowd(person, 4, 3)),
                Named.of("six faces", StrangePictures.crowd(person, 3, 2)),
                Named.of("half a face at the border", StrangePictures.fromColumn(person, 640)),
                Named.of("an ear over the border", StrangePictures.fromColumn(person, 500)));
    }

    @ParameterizedTest
    @MethodSource("strangePictures")
    void noStrangePicturePasses(Picture picture) {
        PortraitFacts facts = reader.read(picture);
        assertNotEquals(Outcome.PASSED, Rulebook.standard().judge(facts).outcome());
    }

    @ParameterizedTest
    @MethodSource("strangePictures")
    void noStandardPhotoIsMadeOfAPictureWithoutExactlyOneFace(Picture picture) {
        PortraitFacts facts = reader.read(picture);
        if (facts.faces().size() != 1) {
            PhotoMaking making = new Standardizer(
                            new OpenCvPhotoMaker(), new OpenCvPhotoReader(DemoPeople.MODELS, DemoPeople.BLUE))
                    .standardize(facts, picture, Profiles.nationalBlue());
            assertEquals(PhotoMaking.NotMade.class, making.getClass());
        }
    }

    static Stream<Named<Picture>> crowds() {
        return strangePictures()
                .filter(named -> List.of("twelve faces", "six faces").contains(named.getName()));
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void aCrowdIsNeverTakenForOnePerson(Picture picture) {
        assertNotEquals(1, reader.read(picture).faces().size());
    }
}
