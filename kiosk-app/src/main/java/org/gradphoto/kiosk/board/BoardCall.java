package org.gradphoto.kiosk.board;

import java.time.Instant;
import org.gradphoto.kiosk.queue.TicketNumber;

/**
 * A number that was called.
 *
 * @param point where to, the number of a collection point from 1
 * @param calls how often, so that a board can draw the eye again
 * @param seated whether the student has come
 * @param at when it was called last
 */
public record BoardCall(TicketNumber number, int point, int calls, boolean seated, Instant at) {}
