package org.gradphoto.kiosk.rehearsal;

import java.util.List;

/**
 * What the platform says it has, read from it over HTTP.
 *
 * @param submissions all that lie on its disk
 */
public record Tally(List<Submission> submissions) {

    /** One photo as the platform knows it. */
    public record Submission(String ticket, String sha256) {}

    /** Copies the list, so that a tally never changes. */
    public Tally {
        submissions = List.copyOf(submissions);
    }

    /** How many tickets have a photo there. */
    int tickets() {
        return (int) submissions.stream().map(Submission::ticket).distinct().count();
    }

    /** Submissions of tickets that have one there already. */
    int duplicates() {
        return submissions.size() - tickets();
    }
}
