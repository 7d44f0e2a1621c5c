package org.gradphoto.kiosk;

import org.gradphoto.kiosk.adapter.opencv.OpenCvPhotoMaker;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPhotoReader;
import org.gradphoto.kiosk.photo.Backdrop;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.session.PortraitExaminer;

/**
 * What pictures are measured, judged and cut with.
 *
 * @param profile what the photos must be
 */
record Darkroom(Parts parts, PhotoProfile profile, Rulebook rulebook) {

    /** A reader for one thread. */
    PortraitReader reader() {
        return parts.reader(profile);
    }

    /** A standardizer that measures its photos with this reader. */
    static Standardizer standardizer(PortraitReader reader, Backdrop backdrop) {
        return new Standardizer(new OpenCvPhotoMaker(), new OpenCvPhotoReader(reader), backdrop);
    }

    /** An examiner that measures with this reader. */
    PortraitExaminer examiner(PortraitReader reader) {
        return new PortraitExaminer(reader, rulebook, standardizer(reader, Backdrop.kept()), profile);
    }
}
