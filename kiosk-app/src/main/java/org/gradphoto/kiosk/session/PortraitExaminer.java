package org.gradphoto.kiosk.session;

import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.Verdict;

/** Examines shots with the station's eye, its rulebook and its profile. Serves one thread at a time, as its reader does. */
public final class PortraitExaminer implements Examiner {

    private final PortraitReader reader;
    private final Rulebook rulebook;
    private final Standardizer standardizer;
    private final PhotoProfile profile;

    /** An examiner for photos of this profile. */
    public PortraitExaminer(PortraitReader reader, Rulebook rulebook, Standardizer standardizer, PhotoProfile profile) {
        this.reader = reader;
        this.rulebook = rulebook;
        this.standardizer = standardizer;
        this.profile = profile;
    }

    @Override
    public Shot examine(Burst burst) {
        long start = System.nanoTime();
        Frame frame = burst.kept();
        PortraitFacts facts = facts(burst);
        Verdict verdict = rulebook.judge(facts);
        long judged = System.nanoTime();
        PhotoMaking making = standardizer.standardize(facts, frame.picture(), profile);
        return new Shot(frame, facts, verdict, making, new Shot.Times(judged - start, System.nanoTime() - judged));
    }

    private PortraitFacts facts(Burst burst) {
        PortraitFacts kept = reader.read(burst.kept().picture());
        if (kept.head().isEmpty()) {
            return kept;
        }
        return BurstEars.decided(
                kept,
                burst.witnesses().stream()
                        .map(witness -> reader.read(witness.picture()))
                        .toList());
    }
}
