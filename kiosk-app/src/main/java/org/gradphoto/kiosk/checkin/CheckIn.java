package org.gradphoto.kiosk.checkin;

import java.time.Duration;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.IdTail;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketRefused;

/** The two ways to a number: with the phone through the rotating QR, or at the desk. Safe for any thread. */
public final class CheckIn {

    /** Version of the consent text in the pages; to be raised when its meaning changes. */
    public static final String CONSENT_VERSION = "2026-1";

    /** How many wrong ID digits a code bears before only the desk helps. */
    public static final int MOST_TRIES = 5;

    private final RotatingCode rotating;
    private final ClaimOffice claims;
    private final CodeVault vault;
    private final TicketDesk desk;
    private final WrongTails wrongTails;
    private final Fees fees;
    private final UsedClaims used = new UsedClaims();

    /** A check-in to the line of this desk that asks for no fee and counts wrong digits until its restart. */
    public CheckIn(RotatingCode rotating, ClaimOffice claims, CodeVault vault, TicketDesk desk) {
        this(rotating, claims, vault, desk, WrongTails.untilRestart(), Fees.notAsked());
    }

    /** A check-in to the line of this desk. */
    public CheckIn(
            RotatingCode rotating,
            ClaimOffice claims,
            CodeVault vault,
            TicketDesk desk,
            WrongTails wrongTails,
            Fees fees) {
        this.rotating = rotating;
        this.claims = claims;
        this.vault = vault;
        this.desk = desk;
        this.wrongTails = wrongTails;
        this.fees = fees;
    }

    /**
     * The phone has scanned the QR: exchanges its code for a claim.
     *
     * @throws CheckInRefused when the code is expired or forged
     */
    public String open(String scanned, Device device) {
        return switch (rotating.check(scanned)) {
            case VALID -> claims.issue(device);
            case EXPIRED -> throw new CheckInRefused(CheckInRefused.Reason.CODE_EXPIRED);
            case FORGED -> throw new CheckInRefused(CheckInRefused.Reason.CODE_FORGED);
        };
    }

    /** How long a claim lives. */
    public Duration claimLife() {
        return claims.life();
    }

    /**
     * Whether this device holds this claim now.
     *
     * @throws CheckInRefused when it does not hold
     */
    public void verify(String claim, Device device) {
        claims.verified(claim, device);
    }

    /**
     * The phone has given its collection code: seals it so that the phone can keep it until the digits are typed. Only this claim on this device opens it, and
     * nothing is stored here.
     *
     * @throws CheckInRefused when the claim does not hold or the fee is not paid
     */
    public SealedCode carry(String claim, Device device, CollectionCode code) {
        String bond = claims.verified(claim, device);
        if (fees.of(vault.fingerprint(code)) == Fee.NOT_PAID) {
            throw new CheckInRefused(CheckInRefused.Reason.NOT_PAID);
        }
        return vault.seal(code, bond);
    }

    /**
     * The code the phone carries; empty when it was not sealed for this claim.
     *
     * @throws CheckInRefused when the claim does not hold
     */
    public Optional<CollectionCode> carried(String claim, Device device, SealedCode sealed) {
        String bond = claims.verified(claim, device);
        try {
            return Optional.of(vault.open(sealed, bond));
        } catch (IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    /** Whether the owner of this code has paid. */
    public Fee fee(CollectionCode code) {
        return fees.of(vault.fingerprint(code));
    }

    /** Whether the owner of this ticket has paid. */
    public Fee fee(Ticket ticket) {
        return fees.of(ticket.code());
    }

    /**
     * The phone gives the collection code and the consent and gets a number; a student who comes back with the same code and digits gets the same ticket.
     *
     * @throws CheckInRefused when the claim does not hold, the fee is not paid, or the digits are not those of the ticket
     * @throws TicketRefused when the code has its photo already
     */
    public Ticket takeNumber(String claim, Device device, CollectionCode code, IdTail tail) {
        CodeFingerprint fingerprint = vault.fingerprint(code);
        if (!used.isFirstOrSame(claims.verified(claim, device), fingerprint)) {
            throw new CheckInRefused(CheckInRefused.Reason.CLAIM_USED);
        }
        if (fees.of(fingerprint) == Fee.NOT_PAID) {
            throw new CheckInRefused(CheckInRefused.Reason.NOT_PAID);
        }
        CodeFingerprint holder = vault.holder(code, tail);
        try {
            return desk.issue(issued(code, Optional.of(holder), TicketAction.Origin.PHONE), "phone");
        } catch (TicketRefused refused) {
            return comingBack(refused, fingerprint, holder);
        }
    }

    /** The photographer gives a number to a student without a phone; the person at the desk has agreed on paper or by word. */
    public Ticket atDesk(CollectionCode code) {
        return desk.issue(issued(code, Optional.empty(), TicketAction.Origin.DESK), "photographer");
    }

    /**
     * The number was given on a wrong code: binds it to the right one.
     *
     * @throws TicketRefused when the number is over or the code has one already
     */
    public Ticket rebind(TicketNumber number, CollectionCode code) {
        return desk.rebind(number, new TicketAction.Rebound(vault.fingerprint(code), vault.seal(code)));
    }

    /** One at a time, so that a hundred guesses at once are counted like a hundred one after the other. */
    private synchronized Ticket comingBack(TicketRefused refused, CodeFingerprint code, CodeFingerprint holder) {
        Ticket ticket = desk.ofCode(code).orElseThrow(() -> refused);
        if (ticket.holder().isEmpty()) {
            throw refused;
        }
        if (wrongTails.count(code) >= MOST_TRIES) {
            throw new CheckInRefused(CheckInRefused.Reason.TOO_MANY_TRIES);
        }
        if (!ticket.holder().get().matches(holder)) {
            boolean last = wrongTails.add(code) >= MOST_TRIES;
            throw new CheckInRefused(last ? CheckInRefused.Reason.TOO_MANY_TRIES : CheckInRefused.Reason.OTHER_HOLDER);
        }
        return ticket;
    }

    private TicketAction.Issued issued(
            CollectionCode code, Optional<CodeFingerprint> holder, TicketAction.Origin origin) {
        return new TicketAction.Issued(vault.fingerprint(code), holder, vault.seal(code), origin, CONSENT_VERSION);
    }
}
