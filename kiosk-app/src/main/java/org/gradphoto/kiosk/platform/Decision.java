package org.gradphoto.kiosk.platform;

import java.time.Instant;
import java.util.Optional;
import org.gradphoto.kiosk.queue.SendBackReason;

/**
 * What a reviewer decided.
 *
 * @param cursor place in the list of answers, growing
 * @param sentBack the reason; empty when the photo passed
 */
record Decision(
        long cursor,
        String session,
        String ticket,
        String sha256,
        Optional<SendBackReason> sentBack,
        Instant decidedAt) {}
