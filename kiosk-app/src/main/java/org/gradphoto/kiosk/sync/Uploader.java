package org.gradphoto.kiosk.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.photo.PhotoShelf;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due and never gives up: an upload counts only when the platform answers with the photo's own SHA-256. Used by the uplink thread alone. */
public final class Uploader {

    private static final Logger LOG = LoggerFactory.getLogger(Uploader.class);
    private static final int AT_ONCE = 20;

    private final Outbox outbox;
    private final Uplink uplink;
    private final PhotoShelf shelf;
    private final CodeVault vault;
    private final TicketDesk desk;
    private final Backoff backoff;
    private final Clock clock;
    private final Topic<UplinkState> states = new Topic<>();

    /** An uploader for the outbox of this station. */
    public Uploader(
            Outbox outbox,
            Uplink uplink,
            PhotoShelf shelf,
            CodeVault vault,
            TicketDesk desk,
            Backoff backoff,
            Clock clock) {
        this.outbox = outbox;
        this.uplink = uplink;
        this.shelf = shelf;
        this.vault = vault;
        this.desk = desk;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** Whether the platform was reached, after each try. */
    public Topic<UplinkState> states() {
        return states;
    }

    /** Tries everything that is due once; stops at the first sign that the platform is away. Returns how many were confirmed. */
    public int sendDue() {
        int confirmed = 0;
        List<OutboxEntry> due = outbox.due(clock.instant(), AT_ONCE);
        for (OutboxEntry entry : due) {
            Outcome outcome = send(entry);
            if (outcome == Outcome.AWAY) {
                return confirmed;
            }
            confirmed += outcome == Outcome.CONFIRMED ? 1 : 0;
        }
        return confirmed;
    }

    private enum Outcome {
        CONFIRMED,
        REFUSED,
        AWAY
    }

    private Outcome send(OutboxEntry entry) {
        try {
            byte[] jpeg = shelf.get(entry.session(), entry.photo().file());
            String answered = uplink.deliver(entry, vault.open(entry.code()), jpeg);
            if (!answered.equals(entry.photo().sha256())) {
                throw new UplinkUnavailable("the platform answered with another SHA-256 than the photo has");
            }
            confirm(entry);
            return Outcome.CONFIRMED;
        } catch (UplinkUnavailable away) {
            Instant next = clock.instant().plus(backoff.after(entry.attempts() + 1));
            outbox.postpone(entry.id(), next, away.what());
            LOG.info("photo of {} stays in the outbox until {}: {}", entry.ticket(), next, away.what());
            states.publish(new UplinkState.Offline(away.what()));
            return Outcome.AWAY;
        } catch (UplinkRefused refused) {
            outbox.refused(entry.id(), refused.what());
            LOG.warn("the platform does not take the photo of {}: {}", entry.ticket(), refused.what());
            states.publish(new UplinkState.Online());
            return Outcome.REFUSED;
        }
    }

    private void confirm(OutboxEntry entry) {
        outbox.uploaded(entry.id(), clock.instant());
        states.publish(new UplinkState.Online());
        if (entry.session().equals(desk.session())) {
            desk.note(entry.ticket(), new TicketAction.Uploaded(entry.photo().sha256()));
        }
    }
}
