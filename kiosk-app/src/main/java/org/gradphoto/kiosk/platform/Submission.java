package org.gradphoto.kiosk.platform;

import java.time.Instant;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.queue.TicketNumber;

/**
 * A delivered photo.
 *
 * @param code keyed hash of the collection code
 * @param takenAt when the photographer accepted it, by the station's clock
 */
record Submission(
        String session,
        TicketNumber ticket,
        String sha256,
        int bytes,
        String station,
        CodeFingerprint code,
        Instant takenAt) {}
