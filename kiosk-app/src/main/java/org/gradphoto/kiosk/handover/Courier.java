package org.gradphoto.kiosk.handover;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.Parcel;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketRefused;
import org.gradphoto.kiosk.queue.Whereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries tickets to other stations. A station that does not answer when asked gets none; one that fell silent with a ticket on its way keeps it in
 * the out-tray here until it says whether it has it. Safe for any thread.
 */
public final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final String TAKEN_BACK = "photographer";

    private final TicketDesk desk;
    private final CodeVault vault;
    private final SiteSeal seal;
    private final char station;
    private final Neighbours neighbours;

    /** The courier of this station. */
    public Courier(TicketDesk desk, CodeVault vault, SiteSeal seal, char station, Neighbours neighbours) {
        this.desk = desk;
        this.vault = vault;
        this.seal = seal;
        this.station = station;
        this.neighbours = neighbours;
    }

    /** The stations tickets can be sent to. */
    public Set<Character> stations() {
        return neighbours.stations();
    }

    /**
     * Sends a ticket to another station's line.
     *
     * @throws TicketRefused when there is no such station, it does not answer (the ticket stays here then), or the ticket is over
     */
    public Ticket send(TicketNumber number, char to, String reason) {
        if (!neighbours.stations().contains(to)) {
            throw new TicketRefused(TicketRefused.Reason.UNKNOWN_STATION, number);
        }
        Ticket ticket = desk.line()
                .ticket(number)
                .orElseThrow(() -> new TicketRefused(TicketRefused.Reason.UNKNOWN_NUMBER, number));
        String transfer = UUID.randomUUID().toString();
        greet(handOver(ticket, to, transfer));
        desk.transfers().send(number, to, transfer, reason);
        carryOut();
        return desk.line().ticket(number).orElseThrow();
    }

    private void greet(HandOver handOver) {
        try {
            neighbours.ask(new Message(Message.Verb.GREET, handOver));
        } catch (StationAway away) {
            LOG.info("station {} does not answer: {}", handOver.to(), away.getMessage());
            throw new TicketRefused(TicketRefused.Reason.STATION_AWAY, handOver.number());
        }
    }

    /** Offers again what lies in the out-tray. Called again and again; a station that is away is asked the next time. */
    public void carryOut() {
        for (Ticket ticket : desk.transfers().outTray()) {
            try {
                settle(ticket, ask(Message.Verb.OFFER, ticket));
            } catch (StationAway away) {
                LOG.info("{} waits in the out-tray: {}", ticket.number(), away.getMessage());
            }
        }
    }

    /**
     * Takes a ticket out of the out-tray; when the other station turns out to have it already, it stays there.
     *
     * @throws TicketRefused when the other station does not answer: it may have the ticket, so it stays in the out-tray
     */
    public Ticket takeBack(TicketNumber number) {
        Ticket ticket = desk.transfers().outTray().stream()
                .filter(leaving -> leaving.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new TicketRefused(TicketRefused.Reason.NOT_IN_THIS_STATE, number));
        try {
            settle(ticket, ask(Message.Verb.TAKE_BACK, ticket));
        } catch (StationAway away) {
            throw new TicketRefused(TicketRefused.Reason.STATION_AWAY, number);
        }
        return desk.line().ticket(number).orElseThrow();
    }

    private void settle(Ticket ticket, Answer answer) {
        switch (answer.kind()) {
            case HERE ->
                desk.transfers()
                        .departed(
                                ticket.number(),
                                answer.transfer(),
                                Optional.of(answer.detail()).filter(page -> !page.isEmpty()));
            case NOT_HERE ->
                desk.transfers()
                        .returned(
                                ticket.number(),
                                answer.transfer(),
                                answer.detail().isEmpty() ? TAKEN_BACK : answer.detail());
            case HELLO -> LOG.warn("station greets where it was asked to take {}", ticket.number());
        }
    }

    private Answer ask(Message.Verb verb, Ticket ticket) throws StationAway {
        Whereabouts goal = ticket.whereabouts().orElseThrow();
        return neighbours.ask(new Message(verb, handOver(ticket, goal.station(), goal.transfer())));
    }

    private HandOver handOver(Ticket ticket, char to, String transfer) {
        Parcel parcel = desk.transfers().parcel(ticket.number());
        SealedCode underway = seal.seal(vault.open(parcel.code()));
        return new HandOver(
                desk.session(), station, to, transfer, ticket.number(), ticket.issuedAt(), parcel.consent(), underway);
    }
}
