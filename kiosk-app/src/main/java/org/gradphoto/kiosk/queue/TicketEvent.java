package org.gradphoto.kiosk.queue;

import java.time.Instant;

/**
 * One line of the append-only log.
 *
 * @param sequence place in the log, from 1, without gaps within a session
 * @param at wall clock time
 * @param actor who did it: {@code photographer}, {@code phone}, {@code platform}
 */
public record TicketEvent(long sequence, Instant at, String actor, TicketNumber ticket, TicketAction action) {}
