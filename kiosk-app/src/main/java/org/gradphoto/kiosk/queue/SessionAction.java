package org.gradphoto.kiosk.queue;

import java.util.Map;

/** What happened to the session (场次) and no certain ticket. */
public sealed interface SessionAction extends DeskAction {

    /** Numbers are given out and called, perhaps again after a close. */
    record Opened() implements SessionAction {}

    /** Nobody is called for a while; numbers are still given out. */
    record Paused(String reason) implements SessionAction {}

    /** Calling goes on. */
    record Resumed() implements SessionAction {}

    /**
     * No number after these is given out; who has one is still called.
     *
     * @param ordinals the last ordinal of each lane, 0 or more; a lane that is missing gives numbers without end
     */
    record LastNumbers(Map<Character, Integer> ordinals) implements SessionAction {

        /** Copies the map, so that an action never changes. */
        public LastNumbers {
            ordinals = Map.copyOf(ordinals);
        }
    }

    /** The session ended: who was not called has an expired number. */
    record Closed(String reason) implements SessionAction {}

    /** A hand-over from another station that had not arrived will not be taken any more: the other station has taken it back. */
    record HandOverDeclined(String transfer) implements SessionAction {}
}
