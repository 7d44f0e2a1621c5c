package org.gradphoto.kiosk.sync;

import java.util.Optional;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.TicketNumber;

/**
 * What the reviewer decided on one photo.
 *
 * @param cursor place in the platform's list of answers, growing
 * @param sentBack the reason it was sent back for; empty when it passed
 */
public record ReviewAnswer(
        long cursor, String session, TicketNumber ticket, String sha256, Optional<SendBackReason> sentBack) {}
