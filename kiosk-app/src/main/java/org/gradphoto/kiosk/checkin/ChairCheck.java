package org.gradphoto.kiosk.checkin;

import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketDesk;

/** At the chair the code is scanned again: is this the person whose number was called? */
public final class ChairCheck {

    private final CodeVault vault;
    private final TicketDesk desk;

    /** A check against the line of this desk. */
    public ChairCheck(CodeVault vault, TicketDesk desk) {
        this.vault = vault;
        this.desk = desk;
    }

    /** What the scanned code says. */
    public sealed interface Finding {

        /** The person who was called. */
        record RightPerson(Ticket ticket) implements Finding {}

        /**
         * Somebody else with a number.
         *
         * @param scanned the ticket of the code
         * @param called who was called; empty when nobody was
         */
        record OtherTicket(Ticket scanned, Optional<Ticket> called) implements Finding {}

        /** The code has no number at this station. */
        record Unknown(CollectionCode code) implements Finding {}
    }

    /** Looks up whom a code belongs to; changes nothing. */
    public Finding look(CollectionCode code) {
        Optional<Ticket> scanned = desk.ofCode(vault.fingerprint(code));
        if (scanned.isEmpty()) {
            return new Finding.Unknown(code);
        }
        Optional<Ticket> called = desk.line().atChair();
        return scanned.map(Ticket::number).equals(called.map(Ticket::number))
                ? new Finding.RightPerson(scanned.get())
                : new Finding.OtherTicket(scanned.get(), called);
    }
}
