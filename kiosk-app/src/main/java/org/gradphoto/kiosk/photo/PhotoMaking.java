package org.gradphoto.kiosk.photo;

import java.util.List;

/** How making a standard photo ended. */
public sealed interface PhotoMaking {

    /** A file that was read back and found right. */
    record Made(StandardPhoto photo, PhotoFacts facts) implements PhotoMaking {}

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
