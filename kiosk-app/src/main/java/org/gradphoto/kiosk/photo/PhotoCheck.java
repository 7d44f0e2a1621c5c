package org.gradphoto.kiosk.photo;

import org.gradphoto.kiosk.photo.PhotoProblem.Code;

/**
 * Holds a written photo, as it was read back, against its profile. The last gate: what passes here is what the register takes.
 *
 * <p>A photo fails for what is certain. What lies beyond a limit by no more than its measuring error, or what no source forbids, is a doubt: other people's
 * photos are not failed for it, and our own are not made so.
 */
public final class PhotoCheck {

    private PhotoCheck() {}

    /** What is wrong with the file, for certain or maybe. */
    public static PhotoVerdict check(PhotoFacts facts, PhotoProfile profile) {
        Problems problems = new Problems();
        FileFacts file = facts.file();
        boolean sized = profile.format().takes(file.width(), file.height());
        FileCheck.check(file, profile.format(), problems);
        if (!sized) {
            problems.fail(wrongSize(file, profile.format()));
        }
        // In a file of another size the windows mean nothing: its own proportions are looked at.
        PhotoProfile scaled = profile.ofWidth(sized ? file.width() : profile.width());
        facts.scene().ifPresent(scene -> SceneCheck.check(scene, scaled, sized, problems));
        return problems.verdict();
    }

    private static PhotoProblem wrongSize(FileFacts file, PhotoFormat format) {
        return file.width() != format.width()
                ? PhotoProblem.of(Code.WRONG_SIZE, file.width(), format.width())
                : PhotoProblem.of(Code.WRONG_SIZE, file.height(), format.height());
    }
}
