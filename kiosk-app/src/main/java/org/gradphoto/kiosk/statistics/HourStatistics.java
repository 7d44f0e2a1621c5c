package org.gradphoto.kiosk.statistics;

import java.time.Instant;

/**
 * One hour of a session.
 *
 * @param start the full hour it begins with
 * @param issued numbers given out in it, or taken in from other stations
 * @param photographed photos accepted in it
 * @param noShows calls in it that nobody answered
 * @param retakes shots that were dropped for tickets photographed in it
 * @param waits of the students first called in it
 */
public record HourStatistics(Instant start, int issued, int photographed, int noShows, int retakes, Spread waits) {}
