package org.gradphoto.kiosk.ui.station;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gradphoto.kiosk.queue.PhotoProgress;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.WaitingLine;
import org.gradphoto.kiosk.ui.Listening;

/** The last photos and how far each is on its way, the newest first; one that was sent back comes before all others. */
final class StripModel {

    /** How many photos fit the widest window. */
    static final int LENGTH = 16;

    private static final Comparator<Ticket> ORDER = Comparator.comparing(StripModel::isSentBack)
            .thenComparing(ticket -> ticket.calledAt().orElse(Instant.EPOCH))
            .thenComparing(Ticket::number)
            .reversed();

    private final ObservableList<Ticket> photos = FXCollections.observableArrayList();
    private final ObservableList<Ticket> shown = FXCollections.unmodifiableObservableList(photos);

    StripModel(TicketDesk desk, Listening listening) {
        show(desk.line());
        listening.to(desk.lines(), this::show);
    }

    /** Tickets that have a photo. */
    ObservableList<Ticket> photos() {
        return shown;
    }

    private void show(WaitingLine line) {
        List<Ticket> now = line.tickets().values().stream()
                .filter(ticket -> ticket.photo().isPresent())
                .sorted(ORDER)
                .limit(LENGTH)
                .toList();
        if (!now.equals(photos)) {
            photos.setAll(now);
        }
    }

    private static boolean isSentBack(Ticket ticket) {
        return ticket.progress() instanceof PhotoProgress.SentBack;
    }
}
