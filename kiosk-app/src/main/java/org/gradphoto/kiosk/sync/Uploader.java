package org.gradphoto.kiosk.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.photo.PhotoShelf;
import org.gradphoto.kiosk.queue.StoreUnavailable;
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

    /**
     * Tries everything that is due once; stops at the first sign that the platform is away, and at nothing that concerns one photo only.
     * Returns how many were confirmed.
     *
     * @throws org.gradphoto.kiosk.queue.StoreUnavailable when the outbox cannot be read or written
     */
    public int sendDue() {
        int confirmed = 0;
        for (OutboxEntry entry : outbox.due(clock.instant(), AT_ONCE)) {
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
        NOT_THIS_ONE,
        AWAY
    }

    private Outcome send(OutboxEntry entry) {
        Optional<byte[]> jpeg = read(entry);
        Optional<CollectionCode> code = open(entry);
        return jpeg.isPresent() && code.isPresent() ? deliver(entry, code.get(), jpeg.get()) : Outcome.NOT_THIS_ONE;
    }

    private Outcome deliver(OutboxEntry entry, CollectionCode code, byte[] jpeg) {
        try {
            String answered = uplink.deliver(entry, code, jpeg);
            states.publish(new UplinkState.Online());
            return compare(entry, answered);
        } catch (UplinkUnavailable away) {
            postpone(entry, away.what());
            states.publish(new UplinkState.Offline(away.what()));
            return Outcome.AWAY;
        } catch (UplinkRefused refused) {
            refuse(entry, refused.what());
            states.publish(new UplinkState.Online());
            return Outcome.NOT_THIS_ONE;
        }
    }

    /** A file that cannot be read now may be there again when the disk is. */
    private Optional<byte[]> read(OutboxEntry entry) {
        try {
            return Optional.of(shelf.get(entry.session(), entry.photo().file()));
        } catch (StoreUnavailable unreadable) {
            postpone(entry, "its file cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    private Optional<CollectionCode> open(OutboxEntry entry) {
        try {
            return Optional.of(vault.open(entry.code()));
        } catch (IllegalStateException otherKey) {
            refuse(entry, "its collection code was sealed with another key");
            return Optional.empty();
        }
    }

    private Outcome compare(OutboxEntry entry, String answered) {
        if (!answered.equals(entry.photo().sha256())) {
            postpone(entry, "the platform answered with another SHA-256 than the photo has");
            return Outcome.NOT_THIS_ONE;
        }
        confirm(entry);
        return Outcome.CONFIRMED;
    }

    private void refuse(OutboxEntry entry, String why) {
        outbox.refused(entry.id(), why);
        LOG.warn("the photo of {} is not taken: {}", entry.ticket(), why);
    }

    private void postpone(OutboxEntry entry, String why) {
        Instant next = clock.instant().plus(backoff.after(entry.attempts() + 1));
        outbox.postpone(entry.id(), next, why);
        LOG.info("photo of {} stays in the outbox until {}: {}", entry.ticket(), next, why);
    }

    /** The ticket first: after a power cut in between, the photo is delivered again and nothing is left unsaid. */
    private void confirm(OutboxEntry entry) {
        if (entry.session().equals(desk.session())) {
            desk.note(entry.ticket(), new TicketAction.Uploaded(entry.photo().sha256()));
        }
        outbox.uploaded(entry.id(), clock.instant());
    }
}
