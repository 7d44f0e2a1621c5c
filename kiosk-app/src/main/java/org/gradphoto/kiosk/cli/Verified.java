package org.gradphoto.kiosk.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.gradphoto.kiosk.photo.PhotoFacts;
import org.gradphoto.kiosk.photo.PhotoVerdict;

/** One file that was verified, or could not be. */
sealed interface Verified {

    Path file();

    /**
     * A file that was held against the profile.
     *
     * @param facts absent when it is no JPEG
     */
    record Judged(Path file, Optional<PhotoFacts> facts, PhotoVerdict verdict) implements Verified {}

    /** A file that could not be read, and the sentence why. */
    record Unread(Path file, String why) implements Verified {}

    /** How it ended, as reports write it. */
    default Mark mark() {
        if (this instanceof Judged judged) {
            return !judged.verdict().passes()
                    ? Mark.FAIL
                    : judged.verdict().doubts().isEmpty() ? Mark.PASS : Mark.DOUBT;
        }
        return Mark.UNREAD;
    }

    /** How the verifying of a file ended; worst first. */
    enum Mark {
        UNREAD,
        FAIL,
        DOUBT,
        PASS
    }
}
