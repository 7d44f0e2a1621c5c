package org.gradphoto.kiosk.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    private final Maker maker = new Maker(Optional.of(new StandardPhoto(new byte[30_000], 80)));

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
        Standardizer standardizer = new Standardizer(new Maker(Optional.empty()), file -> facts(GOOD));
        assertEquals(
                noted(Code.FILE_TOO_LARGE),
                standardizer.standardize(portrait(Optional.of(HEAD)), PICTURE, Profiles.nationalBlue()));
    }

    @Test
    void theBackdropIsBroughtToTheProfilesColourBeforeTheFileIsEncoded() {
        reads.add(facts(GOOD));
        Picture keyed = new Picture(1, 1, new byte[3]);
        List<Rgb> asked = new ArrayList<>();
        Backdrop backdrop = (photo, colour) -> {
            asked.add(colour);
            return new Keying.Keyed(keyed);
        };
        PhotoMaking.Made made = assertInstanceOf(PhotoMaking.Made.class, standardize(backdrop));
        assertTrue(made.photo().hasNewBackdrop());
        assertEquals(List.of(keyed), maker.encoded);
        assertEquals(List.of(new Rgb(100, 197, 255)), asked);
    }

    @Test
    void aBackdropThatIsNotSafeToReplaceGivesNoPhotoAndItsReason() {
        PhotoProblem alike = PhotoProblem.of(Code.BACKDROP_LIKE_PERSON, 20, 13);
        assertEquals(
                new PhotoMaking.NotMade(List.of(alike)), standardize((photo, colour) -> new Keying.Refused(alike)));
        assertEquals(List.of(), maker.encoded);
    }

    @Test
    void aKeptBackdropIsNotCalledNew() {
        reads.add(facts(GOOD));
        PhotoMaking.Made made = assertInstanceOf(PhotoMaking.Made.class, standardize(Backdrop.kept()));
        assertFalse(made.photo().hasNewBackdrop());
    }

    @Test
    void itsReaderIsClosedWithIt() {
        boolean[] closed = new boolean[1];
        PhotoReader reader = new PhotoReader() {

            @Override
            public Optional<PhotoFacts> read(byte[] file) {
                return facts(GOOD);
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new Standardizer(maker, reader).close();
        assertTrue(closed[0]);
    }

    private PhotoMaking standardize(Backdrop backdrop) {
        return new Standardizer(maker, file -> reads.remove(), backdrop)
                .standardize(portrait(Optional.of(HEAD)), PICTURE, Profiles.nationalBlue());
    }

    /** A maker that draws nothing and remembers what it was given. */
    private final class Maker implements PhotoMaker {

        private final Optional<StandardPhoto> file;
        private final List<Picture> encoded = new ArrayList<>();

        Maker(Optional<StandardPhoto> file) {
            this.file = file;
        }

        @Override
        public Picture render(Picture picture, Crop crop, PhotoProfile profile) {
            crops.add(crop);
            return PICTURE;
        }

        @Override
        public Optional<StandardPhoto> encode(Picture photo, PhotoProfile profile) {
            encoded.add(photo);
            return file;
        }
    }

    private PhotoMaking standardize(Optional<HeadGeometry> head) {
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
