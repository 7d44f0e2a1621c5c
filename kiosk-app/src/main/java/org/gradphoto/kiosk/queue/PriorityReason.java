package org.gradphoto.kiosk.queue;

/** Why a student goes before the others. The screens find the words by the name. */
public enum PriorityReason {
    /** Ill, injured, pregnant or with a disability. */
    HEALTH,
    /** An exam, a train, a ceremony that does not wait. */
    SCHEDULE,
    /** Comes back for a second photo after one was sent back or failed. */
    RETAKE,
    /** The staff decided. */
    STAFF
}
