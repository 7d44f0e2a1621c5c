package org.gradphoto.kiosk.checkin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.IdTail;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketRefused;

/** The two ways to a number: with the phone through the rotating QR, or at the desk. Safe for any thread. */
public final class CheckIn {

    /** Version of the consent text in the pages; to be raised when its meaning changes. */
    public static final String CONSENT_VERSION = "2026-1";

    private final RotatingCode rotating;
    private final ClaimOffice claims;
    private final CodeVault vault;
    private final TicketDesk desk;
    private final Map<String, CodeFingerprint> used = new ConcurrentHashMap<>();

    /** A check-in to the line of this desk. */
    public CheckIn(RotatingCode rotating, ClaimOffice claims, CodeVault vault, TicketDesk desk) {
        this.rotating = rotating;
        this.claims = claims;
        this.vault = vault;
        this.desk = desk;
    }

    /**
     * The phone has scanned the QR: exchanges its code for a claim.
     *
     * @throws CheckInRefused when the code is expired or forged
     */
    public String open(String scanned) {
        return switch (rotating.check(scanned)) {
            case VALID -> claims.issue();
            case EXPIRED -> throw new CheckInRefused(CheckInRefused.Reason.CODE_EXPIRED);
            case FORGED -> throw new CheckInRefused(CheckInRefused.Reason.CODE_FORGED);
        };
    }

    /**
     * The phone gives the collection code and the consent and gets a number; a student who comes back with the same code and digits gets the same ticket.
     *
     * @throws CheckInRefused when the claim does not hold
     * @throws TicketRefused when the code has its photo already
     */
    public Ticket takeNumber(String claim, CollectionCode code, IdTail tail) {
        CodeFingerprint fingerprint = vault.fingerprint(code);
        CodeFingerprint earlier = used.putIfAbsent(claims.verified(claim), fingerprint);
        if (earlier != null && !earlier.equals(fingerprint)) {
            throw new CheckInRefused(CheckInRefused.Reason.CLAIM_USED);
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

    private Ticket comingBack(TicketRefused refused, CodeFingerprint code, CodeFingerprint holder) {
        Ticket ticket = desk.ofCode(code).orElseThrow(() -> refused);
        if (ticket.holder().isEmpty()) {
            throw refused;
        }
        if (!ticket.holder().equals(Optional.of(holder))) {
            throw new CheckInRefused(CheckInRefused.Reason.OTHER_HOLDER);
        }
        return ticket;
    }

    private TicketAction.Issued issued(
            CollectionCode code, Optional<CodeFingerprint> holder, TicketAction.Origin origin) {
        return new TicketAction.Issued(vault.fingerprint(code), holder, vault.seal(code), origin, CONSENT_VERSION);
    }
}
