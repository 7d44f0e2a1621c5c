package org.gradphoto.kiosk.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.junit.jupiter.api.Test;

class StandardizerTest {

    private static final Picture PICTURE = new Picture(1280, 960, new byte[1280 * 960 * 3]);
    private static final HeadGeometry HEAD = new HeadGeometry(190, 440, 660, 495, 785, false);
    private static final HeadGeometry GOOD = new HeadGeometry(72, 262, 430, 132, 348, false);
    private static final HeadGeometry TOO_HIGH = new HeadGeometry(40, 230, 400, 132, 348, false);

    private final List<Crop> crops = new ArrayList<>();
    private final Deque<Optional<PhotoFacts>> reads = new ArrayDeque<>();

    @Test
    void aFileThatReadsBackRightIsHandedOutAtOnce() {
        reads.add(facts(GOOD));
        PhotoMaking.Made made = assertInstanceOf(PhotoMaking.Made.class, standardize(Optional.of(HEAD)));
        assertEquals(Optional.of(GOOD), made.facts().head());
        assertEquals(1, crops.size());
    }

    @Test
    void aHeadThatReadsBackTooHighGetsACropThatBeginsFurtherUp() {
        reads.add(facts(TOO_HIGH));
        reads.add(facts(GOOD));
        assertInstanceOf(PhotoMaking.Made.class, standardize(Optional.of(HEAD)));
        assertEquals(2, crops.size());
        assertTrue(crops.get(1).y() < crops.get(0).y(), crops.toString());
    }

    @Test
    void aHeadThatNeverReadsBackRightIsGivenUpWithItsProblem() {
        reads.addAll(List.of(facts(TOO_HIGH), facts(TOO_HIGH), facts(TOO_HIGH)));
        PhotoMaking.NotMade none = assertInstanceOf(PhotoMaking.NotMade.class, standardize(Optional.of(HEAD)));
        assertEquals(List.of(PhotoProblem.of(Code.HAIR_TOP_OUTSIDE, 40, 50)), none.problems());
    }

    @Test
    void withoutAHeadNothingIsTried() {
        assertEquals(noted(Code.NO_CLEAR_FACE), standardize(Optional.empty()));
        assertEquals(List.of(), crops);
    }

    @Test
    void aFileThatCannotBeReadBackIsNoPhoto() {
        reads.add(Optional.empty());
        assertEquals(noted(Code.NOT_A_PHOTO), standardize(Optional.of(HEAD)));
    }

    @Test
    void aPictureThatNoQualityMakesSmallEnoughIsNamed() {
        Standardizer standardizer = new Standardizer((picture, crop, profile) -> Optional.empty(), file -> facts(GOOD));
        assertEquals(
                noted(Code.FILE_TOO_LARGE),
                standardizer.standardize(portrait(Optional.of(HEAD)), PICTURE, Profiles.nationalBlue()));
    }

    private PhotoMaking standardize(Optional<HeadGeometry> head) {
        PhotoMaker maker = (picture, crop, profile) -> {
            crops.add(crop);
            return Optional.of(new StandardPhoto(new byte[30_000], 80));
        };
        Standardizer standardizer = new Standardizer(maker, file -> reads.remove());
        return standardizer.standardize(portrait(head), PICTURE, Profiles.nationalBlue());
    }

    private static PortraitFacts portrait(Optional<HeadGeometry> head) {
        return new PortraitFacts(PICTURE.bounds(), List.of(), head, Map.of());
    }

    private static Optional<PhotoFacts> facts(HeadGeometry head) {
        return Optional.of(Profiles.facts(30_000, Optional.of(head)));
    }

    private static PhotoMaking noted(Code code) {
        return new PhotoMaking.NotMade(List.of(PhotoProblem.of(code)));
    }
}
