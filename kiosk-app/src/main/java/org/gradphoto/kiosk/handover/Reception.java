package org.gradphoto.kiosk.handover;

import java.util.Optional;
import java.util.function.Function;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketRefused;
import org.gradphoto.kiosk.queue.TransferDesk;

/**
 * Takes in tickets of other stations. A message counts when it is signed with the key of the site, meant for this station and of this session; played
 * back later it changes nothing, because each hand-over is carried out once. Safe for any thread.
 */
public final class Reception {

    /** Said of a hand-over of another session, such as yesterday's. */
    public static final String OTHER_SESSION = "OTHER_SESSION";

    /** Said of a code that was not sealed with the key of the site. */
    public static final String CODE_UNREADABLE = "CODE_UNREADABLE";

    private final TicketDesk desk;
    private final CodeVault vault;
    private final SiteSeal seal;
    private final char station;
    private final Function<TicketNumber, String> page;

    /** The reception of this station; {@code page} says where it tells a ticket's state. */
    public Reception(
            TicketDesk desk, CodeVault vault, SiteSeal seal, char station, Function<TicketNumber, String> page) {
        this.desk = desk;
        this.vault = vault;
        this.seal = seal;
        this.station = station;
        this.page = page;
    }

    /** An answer with its signature. */
    public record Signed(Answer answer, String signature) {}

    /** Answers a message; empty when it is not signed by the site or not meant for this station, whoever sent it. */
    public Optional<Signed> receive(String text, String signature) {
        if (!seal.isMessage(text, signature)) {
            return Optional.empty();
        }
        return Message.parse(text)
                .filter(message -> message.handOver().to() == station)
                .map(this::answer)
                .map(answer -> new Signed(answer, seal.sign(answer)));
    }

    private Answer answer(Message message) {
        HandOver handOver = message.handOver();
        if (!handOver.session().equals(desk.session())) {
            return new Answer(handOver.transfer(), Answer.Kind.NOT_HERE, OTHER_SESSION);
        }
        return switch (message.verb()) {
            case GREET -> new Answer(handOver.transfer(), Answer.Kind.HELLO, "");
            case OFFER -> take(handOver);
            case TAKE_BACK ->
                desk.transfers().decline(handOver.transfer())
                        ? new Answer(handOver.transfer(), Answer.Kind.NOT_HERE, "")
                        : here(handOver);
        };
    }

    private Answer take(HandOver handOver) {
        if (desk.transfers().hasArrived(handOver.transfer())) {
            return here(handOver);
        }
        try {
            CollectionCode code = seal.open(handOver.code());
            TransferDesk.Arrival arrival = new TransferDesk.Arrival(
                    handOver.from(),
                    handOver.transfer(),
                    handOver.issuedAt(),
                    vault.fingerprint(code),
                    vault.seal(code),
                    handOver.consent());
            desk.transfers().arrive(handOver.number(), arrival);
            return here(handOver);
        } catch (TicketRefused refused) {
            return new Answer(
                    handOver.transfer(), Answer.Kind.NOT_HERE, refused.reason().name());
        } catch (IllegalStateException unreadable) {
            return new Answer(handOver.transfer(), Answer.Kind.NOT_HERE, CODE_UNREADABLE);
        }
    }

    private Answer here(HandOver handOver) {
        return new Answer(handOver.transfer(), Answer.Kind.HERE, page.apply(handOver.number()));
    }
}
