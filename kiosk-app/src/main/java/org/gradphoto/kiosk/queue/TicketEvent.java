package org.gradphoto.kiosk.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the append-only log.
 *
 * @param sequence place in the log, from 1, without gaps within a session
 * @param at wall clock time; never before that of the event before it
 * @param station lane letter of the station where it happened
 * @param actor who did it: {@code photographer}, {@code phone}, {@code platform}, {@code station}
 * @param ticket whom it concerns; empty when it concerns the whole session
 */
public record TicketEvent(
        long sequence, Instant at, char station, String actor, Optional<TicketNumber> ticket, DeskAction action) {}
