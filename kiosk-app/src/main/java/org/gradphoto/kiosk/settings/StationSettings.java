package org.gradphoto.kiosk.settings;

/**
 * Which station this is.
 *
 * @param site the name of the school or place, shown on the board
 * @param lane the letter before its numbers, A to Z; no two stations of a site have the same
 * @param point the number of its collection point, 1 to 99, as it is called out: {@code 到 一号采集点}
 */
public record StationSettings(String site, char lane, int point) {

    /** Refuses a lane that is no letter from A to Z. */
    public StationSettings {
        if (lane < 'A' || lane > 'Z') {
            throw new IllegalArgumentException("a lane is a letter from A to Z, not '" + lane + "'");
        }
    }
}
