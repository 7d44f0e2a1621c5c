package org.gradphoto.kiosk.queue;

import java.time.Duration;
import java.util.List;

/**
 * What a site decided about its line.
 *
 * @param lanes letters of this station's lines, at least one; the first is the station's own
 * @param shortestCall how long a called student has to come before the next call may make a no-show of the number
 */
public record QueuePolicy(List<Character> lanes, Duration shortestCall) {

    /** A key that is pressed twice by mistake comes within this time. */
    public static final Duration SHORTEST_CALL = Duration.ofSeconds(3);

    /** Refuses a station without a line. */
    public QueuePolicy {
        if (lanes.isEmpty()) {
            throw new IllegalArgumentException("a station has at least one lane");
        }
        lanes = List.copyOf(lanes);
    }

    /** One line with this letter. */
    public static QueuePolicy oneLane(char lane) {
        return new QueuePolicy(List.of(lane), SHORTEST_CALL);
    }

    /** The letter that names the station. */
    public char station() {
        return lanes.get(0);
    }
}
