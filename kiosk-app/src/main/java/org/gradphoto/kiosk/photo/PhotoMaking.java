package org.gradphoto.kiosk.photo;

import java.util.List;

/** How making a standard photo ended. */
public sealed interface PhotoMaking {

    /**
     * A file that was read back and found right.
     *
     * @param placement which part of the picture it shows, and where its head was meant to lie
     * @param doubts what a person may want to look at; empty as a rule
     */
    record Made(StandardPhoto photo, PhotoFacts facts, Placement placement, List<PhotoProblem> doubts)
            implements PhotoMaking {

        /** Copies the doubts. */
        public Made {
            doubts = List.copyOf(doubts);
        }
    }

    /** No file, and all the reasons. */
    record NotMade(List<PhotoProblem> problems) implements PhotoMaking {

        /** Copies the reasons and refuses none. */
        public NotMade {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a photo is not made for at least one reason");
            }
        }
    }
}
