package org.gradphoto.kiosk.speech;

import java.time.LocalTime;

/**
 * How calls are made heard.
 *
 * @param chime played before the words; silence when the site wants none
 * @param times how often the sentence is said, 0 for the chime alone
 * @param volume 0 to 1
 * @param quiet when nothing is played
 */
public record VoicePlan(Sound chime, int times, double volume, QuietHours quiet) {

    /**
     * A span of the day; the end may lie after midnight. Begin and end at the same time are no quiet hours.
     *
     * @param from the first quiet moment
     * @param to the first moment that is loud again
     */
    public record QuietHours(LocalTime from, LocalTime to) {

        /** Always loud. */
        public static final QuietHours NONE = new QuietHours(LocalTime.MIN, LocalTime.MIN);

        /** Whether this moment is quiet. */
        public boolean contains(LocalTime now) {
            boolean afterFrom = !now.isBefore(from);
            boolean beforeTo = now.isBefore(to);
            return from.isAfter(to) ? afterFrom || beforeTo : afterFrom && beforeTo;
        }
    }
}
