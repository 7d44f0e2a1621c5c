package org.gradphoto.kiosk.settings;

import java.time.Duration;

/**
 * How the line is kept.
 *
 * @param requeueBehind how many waiting students go before one who is put back into the line
 * @param suggestNoShowAfter after how many calls the station suggests a no-show
 * @param codeStep how long one rotating code is shown; it counts for one step more
 * @param claimLife how long a phone that has scanned the code has to give its collection code
 * @param fee whether a number is given only to who has paid
 */
public record QueueSettings(
        int requeueBehind, int suggestNoShowAfter, Duration codeStep, Duration claimLife, FeeAsked fee) {

    /** How the station knows who has paid. */
    public enum FeeAsked {
        /** Nobody is asked. */
        NOT_ASKED,
        /** Who is in the list of the data folder has paid. */
        LIST
    }
}
