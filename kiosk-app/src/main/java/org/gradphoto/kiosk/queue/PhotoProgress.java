package org.gradphoto.kiosk.queue;

/** How far a ticket's photo is on its way to the register. */
public sealed interface PhotoProgress {

    /** There is no photo yet. */
    record None() implements PhotoProgress {}

    /** Saved on the station, not yet at the platform. */
    record Saved() implements PhotoProgress {}

    /** At the platform, waiting for the reviewer (审核中). */
    record InReview() implements PhotoProgress {}

    /** Passed by the reviewer. */
    record Passed() implements PhotoProgress {}

    /** Sent back by the reviewer (驳回). */
    record SentBack(SendBackReason reason) implements PhotoProgress {}
}
