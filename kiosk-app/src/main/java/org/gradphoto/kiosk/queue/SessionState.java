package org.gradphoto.kiosk.queue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the session (场次) stands.
 *
 * @param name of the session, such as {@code 2026-06-12}
 * @param lanes the lines of this station, at least one
 */
public record SessionState(String name, Phase phase, List<Lane> lanes) {

    /** Copies the lanes, so that a state never changes. */
    public SessionState {
        lanes = List.copyOf(lanes);
    }

    /** Whether numbers are called. */
    public enum Phase {
        OPEN,
        /** Nobody is called for a while; who waits keeps the number. */
        PAUSED,
        /** Over: no number is given out and nobody is called. */
        CLOSED
    }

    /**
     * One line of this station.
     *
     * @param letter A to Z
     * @param issued the highest ordinal given out, 0 for none
     * @param last the ordinal after which none is given out
     */
    public record Lane(char letter, int issued, OptionalInt last) {

        /** Whether another number will be given out. */
        public boolean isGiving() {
            return last.isEmpty() || issued < last.getAsInt();
        }

        /** The last number of the line; empty when there is no end or it ends before its first. */
        public Optional<TicketNumber> lastNumber() {
            return last.isPresent() && last.getAsInt() > 0
                    ? Optional.of(new TicketNumber(letter, last.getAsInt()))
                    : Optional.empty();
        }
    }

    /** Whether a student who comes now can get a number. */
    public boolean isGiving() {
        return phase != Phase.CLOSED && lanes.stream().anyMatch(Lane::isGiving);
    }

    /** The line of this letter; empty when this station does not have it. */
    public Optional<Lane> lane(char letter) {
        return lanes.stream().filter(lane -> lane.letter() == letter).findFirst();
    }
}
