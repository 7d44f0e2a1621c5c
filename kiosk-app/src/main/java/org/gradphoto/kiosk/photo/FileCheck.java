package org.gradphoto.kiosk.photo;

import java.util.EnumMap;
import java.util.Map;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;

/** Holds the bytes of a photo file against the format of a profile. */
final class FileCheck {

    /** What no delivered photo carries: it changes what is shown, tells of the person's place or device, or pretends a size. */
    private static final Map<FileOddity, Code> FAILING = new EnumMap<>(Map.of(
            FileOddity.DAMAGED, Code.DAMAGED,
            FileOddity.NOT_24_BIT, Code.NOT_24_BIT,
            FileOddity.PADDING, Code.PADDING,
            FileOddity.COMMENT, Code.COMMENT,
            FileOddity.EXIF, Code.EXIF,
            FileOddity.TURNED_BY_EXIF, Code.TURNED_BY_EXIF,
            FileOddity.THUMBNAIL, Code.THUMBNAIL,
            FileOddity.FOREIGN_COLOURS, Code.FOREIGN_COLOURS,
            FileOddity.FOREIGN_DATA, Code.FOREIGN_DATA));

    /** What readers nearly always cope with, and no source forbids. */
    private static final Map<FileOddity, Code> DOUBTFUL = new EnumMap<>(Map.of(
            FileOddity.SRGB_PROFILE, Code.SRGB_PROFILE,
            FileOddity.PROGRESSIVE, Code.PROGRESSIVE));

    private FileCheck() {}

    static void check(FileFacts file, PhotoFormat format, Problems problems) {
        if (file.dpi() != format.dpi()) {
            problems.fail(PhotoProblem.of(Code.WRONG_DENSITY, file.dpi(), format.dpi()));
        }
        quality(file, format, problems);
        size(file, format.size(), problems);
        if (!format.chroma().contains(file.chroma())) {
            problems.doubt(PhotoProblem.of(Code.WRONG_CHROMA));
        }
        for (FileOddity oddity : FileOddity.values()) {
            if (file.oddities().contains(oddity)) {
                report(oddity, problems);
            }
        }
    }

    private static void report(FileOddity oddity, Problems problems) {
        Code failing = FAILING.get(oddity);
        if (failing != null) {
            problems.fail(PhotoProblem.of(failing));
        }
        Code doubtful = DOUBTFUL.get(oddity);
        if (doubtful != null) {
            problems.doubt(PhotoProblem.of(doubtful));
        }
    }

    /** Tables of another scale tell the quality only about, so that they give no more than a doubt. */
    private static void quality(FileFacts file, PhotoFormat format, Problems problems) {
        if (file.quality() < format.minQuality()) {
            PhotoProblem problem = PhotoProblem.of(Code.WRONG_QUALITY, file.quality(), format.minQuality());
            if (file.qualityIsExact()) {
                problems.fail(problem);
            } else {
                problems.doubt(problem);
            }
        }
    }

    private static void size(FileFacts file, Kilobytes size, Problems problems) {
        problems.above(file.bytes(), size.mostBytes(), size.surelyTooManyAbove(), Code.FILE_TOO_LARGE);
        if (file.bytes() < size.surelyTooFewBelow()) {
            problems.fail(PhotoProblem.of(Code.FILE_TOO_SMALL, file.bytes(), size.surelyTooFewBelow()));
        } else if (file.bytes() < size.leastBytes()) {
            problems.doubt(PhotoProblem.of(Code.FILE_TOO_SMALL, file.bytes(), size.leastBytes()));
        }
    }
}
