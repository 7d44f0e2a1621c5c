package org.gradphoto.kiosk.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/** Holds a written photo, as it was read back, against its profile. The last gate: what passes here is what the register takes. */
public final class PhotoCheck {

    private PhotoCheck() {}

    /** Everything that is wrong with the file; none when it is right. */
    public static List<PhotoProblem> problems(PhotoFacts facts, PhotoProfile profile) {
        List<PhotoProblem> problems = new ArrayList<>(fileProblems(facts, profile));
        facts.head()
                .ifPresentOrElse(
                        head -> problems.addAll(geometryProblems(head, profile)),
                        () -> problems.add(PhotoProblem.of(Code.NO_CLEAR_FACE)));
        return problems;
    }

    private static List<PhotoProblem> fileProblems(PhotoFacts facts, PhotoProfile profile) {
        List<PhotoProblem> problems = new ArrayList<>();
        if (facts.width() != profile.width()) {
            problems.add(PhotoProblem.of(Code.WRONG_SIZE, facts.width(), profile.width()));
        }
        if (facts.height() != profile.height()) {
            problems.add(PhotoProblem.of(Code.WRONG_SIZE, facts.height(), profile.height()));
        }
        if (facts.dpi() != profile.dpi()) {
            problems.add(PhotoProblem.of(Code.WRONG_DENSITY, facts.dpi(), profile.dpi()));
        }
        if (facts.quality() < profile.minQuality()) {
            problems.add(PhotoProblem.of(Code.WRONG_QUALITY, facts.quality(), profile.minQuality()));
        }
        if (facts.bytes() > profile.maxBytes()) {
            problems.add(PhotoProblem.of(Code.FILE_TOO_LARGE, facts.bytes(), profile.maxBytes()));
        }
        if (facts.bytes() < profile.minBytes()) {
            problems.add(PhotoProblem.of(Code.FILE_TOO_SMALL, facts.bytes(), profile.minBytes()));
        }
        return problems;
    }

    private static List<PhotoProblem> geometryProblems(HeadGeometry head, PhotoProfile profile) {
        List<PhotoProblem> problems = new ArrayList<>();
        outside(profile.hairTop(), head.hairTop(), Code.HAIR_TOP_OUTSIDE).ifPresent(problems::add);
        outside(profile.eyeLine(), head.eyeLine(), Code.EYE_LINE_OUTSIDE).ifPresent(problems::add);
        outside(profile.faceWidth(), head.faceWidth(), Code.FACE_WIDTH_OUTSIDE).ifPresent(problems::add);
        double off = Math.abs(head.centre() - profile.width() / 2.0);
        if (off > profile.centreTolerance()) {
            problems.add(PhotoProblem.of(Code.NOT_CENTRED, off, profile.centreTolerance()));
        }
        return problems;
    }

    private static Optional<PhotoProblem> outside(Span window, double value, Code code) {
        if (window.contains(value)) {
            return Optional.empty();
        }
        double limit = value < window.least() ? window.least() : window.most();
        return Optional.of(PhotoProblem.of(code, value, limit));
    }
}
