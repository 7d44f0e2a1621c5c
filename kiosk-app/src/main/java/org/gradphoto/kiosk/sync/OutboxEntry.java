package org.gradphoto.kiosk.sync;

import java.time.Instant;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.TicketNumber;

/**
 * An accepted photo that the platform has not confirmed yet.
 *
 * @param attempts how often it was tried
 */
public record OutboxEntry(
        long id,
        String session,
        TicketNumber ticket,
        AcceptedPhoto photo,
        SealedCode code,
        Instant acceptedAt,
        int attempts) {}
