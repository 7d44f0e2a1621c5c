package org.gradphoto.kiosk.ui.station;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gradphoto.kiosk.checkin.ChairCheck;
import org.gradphoto.kiosk.checkin.ChairCheck.Finding;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.ui.Errands;

/** What a scanned code means now: the person at the chair, somebody else, a number to be bound to it, or a student without a number. */
final class ScanModel {

    private final ChairCheck check;
    private final CheckIn checkIn;
    private final boolean checked;
    private final DeskModel desk;
    private final Choices choices;
    private final Errands errands;
    private final StationSteps steps;
    private final ReadOnlyObjectWrapper<Optional<Finding>> finding = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<TicketNumber> rebinding = Optional.empty();

    /**
     * A model of scans.
     *
     * @param checked whether codes are checked at the chair; otherwise each one is offered to the desk
     */
    ScanModel(
            ChairCheck check,
            CheckIn checkIn,
            boolean checked,
            DeskModel desk,
            Choices choices,
            Errands errands,
            StationSteps steps,
            ChairModel chair) {
        this.check = check;
        this.checkIn = checkIn;
        this.checked = checked;
        this.desk = desk;
        this.choices = choices;
        this.errands = errands;
        this.steps = steps;
        chair.number().addListener((number, before, now) -> finding.set(Optional.empty()));
        choices.asked().addListener((choice, before, now) -> rebinding = Optional.empty());
    }

    /** What the last code said; empty once another number is at the chair. */
    ReadOnlyObjectProperty<Optional<Finding>> finding() {
        return finding.getReadOnlyProperty();
    }

    /** The next code is the right one of this number. */
    void rebindNext(TicketNumber number, String question) {
        choices.ask(question, List.of());
        rebinding = Optional.of(number);
    }

    /** A code was scanned, or held up to the camera. */
    void scanned(CollectionCode code) {
        Optional<TicketNumber> target = rebinding;
        if (target.isPresent()) {
            choices.close();
            steps.atDesk(() -> checkIn.rebind(target.get(), code));
        } else if (checked) {
            errands.errand(() -> check.look(code)).onSuccess(this::found).run();
        } else {
            desk.offer(code);
        }
    }

    /** Serves the person whose code was scanned in the place of the one called. */
    void serveScanned() {
        if (finding.get().orElse(null) instanceof Finding.OtherTicket other) {
            Ticket scanned = other.scanned();
            finding.set(Optional.empty());
            steps.serveInstead(scanned.number());
        }
    }

    void clear() {
        finding.set(Optional.empty());
        desk.withdraw();
    }

    private void found(Finding found) {
        finding.set(Optional.of(found));
        if (found instanceof Finding.Unknown unknown) {
            desk.offer(unknown.code());
        }
    }
}
