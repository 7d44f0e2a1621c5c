package org.gradphoto.kiosk.sync;

import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the reviewer's answers to the tickets. Answers may come twice; the desk notes them once. Used by the uplink thread alone. */
public final class ReviewInbox {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewInbox.class);

    private final Uplink uplink;
    private final TicketDesk desk;
    private long cursor;

    /** An inbox that starts with the platform's first answer: the desk knows which of them are new. */
    public ReviewInbox(Uplink uplink, TicketDesk desk) {
        this.uplink = uplink;
        this.desk = desk;
    }

    /** Asks once for what is new. A platform that is away is asked again later. */
    public void fetch() {
        try {
            uplink.answersAfter(cursor).forEach(this::take);
        } catch (UplinkUnavailable away) {
            LOG.debug("no answers of the reviewer now: {}", away.what());
        }
    }

    private void take(ReviewAnswer answer) {
        boolean ours = answer.session().equals(desk.session())
                && desk.line().ticket(answer.ticket()).isPresent();
        if (ours) {
            TicketAction action = answer.sentBack().isEmpty()
                    ? new TicketAction.Passed(answer.sha256())
                    : new TicketAction.SentBack(
                            answer.sha256(), answer.sentBack().orElseThrow());
            desk.note(answer.ticket(), action);
        }
        cursor = Math.max(cursor, answer.cursor());
    }
}
