package org.gradphoto.kiosk.photo;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a photo, told apart by how sure it is.
 *
 * @param fails what breaks the profile for certain
 * @param doubts what may break it, so near to a limit or so hard to measure that a person must look
 */
public record PhotoVerdict(List<PhotoProblem> fails, List<PhotoProblem> doubts) {

    /** Copies the problems. */
    public PhotoVerdict {
        fails = List.copyOf(fails);
        doubts = List.copyOf(doubts);
    }

    /** Whether nothing is wrong for certain. */
    public boolean passes() {
        return fails.isEmpty();
    }

    /** What a photo of our own may not have: all that fails, and even a doubt of what another crop or quality may mend. */
    List<PhotoProblem> againstHandingOut() {
        return Stream.concat(fails.stream(), doubts.stream().filter(problem -> problem.code()
                        .isInOurHands()))
                .toList();
    }
}
