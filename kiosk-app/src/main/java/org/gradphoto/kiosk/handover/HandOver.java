package org.gradphoto.kiosk.handover;

import java.time.Instant;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.TicketNumber;

/**
 * One ticket on its way from one station to another.
 *
 * @param session of both stations; a hand-over of yesterday is not taken in today
 * @param from lane letter of the station that gives it away
 * @param to lane letter of the station that is to take it
 * @param transfer names the hand-over, so that it is carried out once however often it is sent
 * @param code sealed with the key of the site
 */
public record HandOver(
        String session,
        char from,
        char to,
        String transfer,
        TicketNumber number,
        Instant issuedAt,
        String consent,
        SealedCode code) {}
