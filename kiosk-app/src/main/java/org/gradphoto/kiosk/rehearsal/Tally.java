package org.gradphoto.kiosk.rehearsal;

/**
 * What the platform says it has, counted by itself.
 *
 * @param stored submissions on its disk
 * @param tickets different tickets among them
 */
public record Tally(int stored, int tickets) {

    /** Submissions that are there more than once. */
    int duplicates() {
        return stored - tickets;
    }
}
