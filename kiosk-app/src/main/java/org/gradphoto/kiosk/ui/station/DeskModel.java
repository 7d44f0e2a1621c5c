package org.gradphoto.kiosk.ui.station;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.ui.Errands;
import org.gradphoto.kiosk.ui.Notice;
import org.gradphoto.kiosk.ui.Notices;
import org.gradphoto.kiosk.ui.Texts;

/** Gives a number to a student who comes to the desk with the collection code and no phone. */
final class DeskModel {

    private final CheckIn checkIn;
    private final Errands errands;
    private final Notices notices;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private Optional<CollectionCode> waiting = Optional.empty();
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<TicketNumber>> issued = new ReadOnlyObjectWrapper<>(Optional.empty());

    DeskModel(CheckIn checkIn, Errands errands, Notices notices, Texts texts) {
        this.checkIn = checkIn;
        this.errands = errands;
        this.notices = notices;
        this.texts = texts;
    }

    /** What was typed or scanned; emptied as soon as it is handed in, because the code is secret. */
    StringProperty code() {
        return code;
    }

    /** The number given out last. */
    ReadOnlyObjectProperty<Optional<TicketNumber>> issued() {
        return issued.getReadOnlyProperty();
    }

    /** Whether a scanned code waits here to be given a number; the code itself is never shown. */
    ReadOnlyBooleanProperty offered() {
        return offered.getReadOnlyProperty();
    }

    /** Fills in a code that was scanned and has no number; {@link #submit()} gives it one. */
    void offer(CollectionCode scanned) {
        code.set("");
        waiting = Optional.of(scanned);
        offered.set(true);
    }

    /** Forgets the scanned code. */
    void withdraw() {
        waiting = Optional.empty();
        offered.set(false);
    }

    /** Hands the code in, the scanned one when nothing was typed; without either does nothing. */
    void submit() {
        String typed = code.get().strip();
        code.set("");
        Optional<CollectionCode> scanned = waiting;
        withdraw();
        if (typed.isEmpty() && scanned.isPresent()) {
            issue(scanned.get());
            return;
        }
        if (typed.length() > CollectionCode.LONGEST) {
            notices.show(new Notice(Notice.Tone.WARNING, texts.get("desk.too-long", CollectionCode.LONGEST)));
        } else if (!typed.isEmpty()) {
            issue(new CollectionCode(typed));
        }
    }

    private void issue(CollectionCode given) {
        errands.errand(() -> checkIn.atDesk(given)).onSuccess(this::given).run();
    }

    private void given(Ticket ticket) {
        issued.set(Optional.of(ticket.number()));
        notices.clear();
    }
}
