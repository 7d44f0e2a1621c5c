package org.gradphoto.kiosk;

import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import org.gradphoto.kiosk.matting.Practice;
import org.gradphoto.kiosk.photo.BackdropPolicy;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.session.Filing;
import org.gradphoto.kiosk.session.PortraitExaminer;
import org.gradphoto.kiosk.thread.NamedThreads;

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

    /** A standardizer for one thread, which the caller closes. */
    Standardizer standardizer() {
        return parts.standardizer(profile);
    }

    /** How the accepted photos are named. */
    Filing filing() {
        return Filing.of(profile, ZoneId.systemDefault());
    }

    /** An examiner that measures with this reader and makes its photos with this standardizer. */
    PortraitExaminer examiner(PortraitReader reader, Standardizer standardizer) {
        if (profile.backdrop() == BackdropPolicy.NORMALIZE) {
            practise();
        }
        return new PortraitExaminer(reader, rulebook, standardizer, profile);
    }

    /** Beside the opening, so that neither the window nor the first student waits for it. */
    private static void practise() {
        ExecutorService thread = NamedThreads.single("practice");
        thread.execute(new Practice());
        thread.shutdown();
    }
}
