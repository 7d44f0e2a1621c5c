package org.gradphoto.kiosk.photo;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Makes the standard photo of a measured picture, reads the file back and checks it. A head that measures differently in the photo than in the
 * picture gets a corrected crop; what still is not right is not handed out.
 */
public final class Standardizer implements AutoCloseable {

    private static final int TRIES = 3;

    private final PhotoMaker maker;
    private final PhotoReader reader;
    private final Backdrop backdrop;

    /** A standardizer that leaves backdrops as they are, for the thread that its reader serves. It closes the reader with itself. */
    public Standardizer(PhotoMaker maker, PhotoReader reader) {
        this(maker, reader, Backdrop.kept());
    }

    /** A standardizer for the thread that its reader and its backdrop serve. It closes the reader with itself. */
    public Standardizer(PhotoMaker maker, PhotoReader reader, Backdrop backdrop) {
        this.maker = maker;
        this.reader = reader;
        this.backdrop = backdrop;
    }

    /** The photo with its facts, or all the reasons why there is none. */
    public PhotoMaking standardize(PortraitFacts facts, Picture picture, PhotoProfile profile) {
        return facts.head()
                .map(head -> tryOut(head, picture, profile, 1))
                .orElseGet(() -> notMade(PhotoProblem.of(Code.NO_CLEAR_FACE)));
    }

    private PhotoMaking tryOut(HeadGeometry head, Picture picture, PhotoProfile profile, int attempt) {
        FramingResult framing = Framing.frame(head, picture.bounds(), profile);
        if (framing instanceof FramingResult.NotFramed none) {
            return new PhotoMaking.NotMade(none.problems());
        }
        Crop crop = ((FramingResult.Framed) framing).crop();
        Picture rendered = maker.render(picture, crop, profile);
        Keying keying = backdrop.normalize(rendered, profile.background());
        if (keying instanceof Keying.Refused refused) {
            return notMade(refused.problem());
        }
        return encode(rendered, keying, profile)
                .map(photo -> checked(photo, Placement.of(head, crop, attempt), picture, profile))
                .orElseGet(() -> notMade(PhotoProblem.of(Code.FILE_TOO_LARGE)));
    }

    private PhotoMaking checked(StandardPhoto photo, Placement placed, Picture picture, PhotoProfile profile) {
        Optional<PhotoFacts> read = reader.read(photo.jpeg());
        if (read.isEmpty()) {
            return notMade(PhotoProblem.of(Code.NOT_A_PHOTO));
        }
        PhotoVerdict verdict = PhotoCheck.check(read.get(), profile);
        List<PhotoProblem> problems = verdict.againstHandingOut();
        if (problems.isEmpty()) {
            return new PhotoMaking.Made(photo, read.get(), placed, verdict.doubts());
        }
        boolean isOutOfPlace =
                problems.stream().allMatch(problem -> problem.code().isPlaceOfHead());
        Optional<HeadGeometry> seen = read.get().head();
        return isOutOfPlace && seen.isPresent() && placed.tries() < TRIES
                ? tryOut(inPicture(seen.get(), placed.crop()), picture, profile, placed.tries() + 1)
                : new PhotoMaking.NotMade(problems);
    }

    private Optional<StandardPhoto> encode(Picture rendered, Keying keying, PhotoProfile profile) {
        return keying instanceof Keying.Keyed keyed
                ? maker.encode(keyed.photo(), profile).map(StandardPhoto::withNewBackdrop)
                : maker.encode(rendered, profile);
    }

    /** The head as the photo shows it, in pixels of the picture. */
    private static HeadGeometry inPicture(HeadGeometry seen, Crop crop) {
        return seen.moved(crop.x() * crop.scale(), crop.y() * crop.scale(), 1 / crop.scale());
    }

    @Override
    public void close() {
        reader.close();
    }

    private static PhotoMaking notMade(PhotoProblem problem) {
        return new PhotoMaking.NotMade(List.of(problem));
    }
}
