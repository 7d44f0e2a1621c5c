package org.gradphoto.kiosk.ui.station;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gradphoto.kiosk.handover.Courier;
import org.gradphoto.kiosk.queue.PriorityReason;
import org.gradphoto.kiosk.queue.SessionDesk;
import org.gradphoto.kiosk.queue.SessionState;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.VoidReason;
import org.gradphoto.kiosk.ui.Notice;
import org.gradphoto.kiosk.ui.Notices;
import org.gradphoto.kiosk.ui.StationParts;
import org.gradphoto.kiosk.ui.Texts;

/** Takes the steps of line and session. A step that needs a reason asks for it beside the work. On the FX thread only. */
final class LineSteps {

    private final StationParts.Counter counter;
    private final TicketDesk desk;
    private final LineModel line;
    private final ChairModel chair;
    private final ScanModel scan;
    private final StationSteps steps;
    private final Choices choices;
    private final Notices notices;
    private final Texts texts;

    LineSteps(
            StationParts parts,
            LineModel line,
            ChairModel chair,
            ScanModel scan,
            StationSteps steps,
            Choices choices,
            Notices notices,
            Texts texts) {
        this.counter = parts.counter();
        this.desk = parts.chair().desk();
        this.line = line;
        this.chair = chair;
        this.scan = scan;
        this.steps = steps;
        this.choices = choices;
        this.notices = notices;
        this.texts = texts;
    }

    /** Takes a step. */
    void take(LineStep step) {
        choices.close();
        switch (step) {
            case CALL_THIS -> selected(steps::call);
            case PRIORITY -> selected(this::askPriority);
            case TRANSFER -> selectedOrSeated(this::askStation);
            case REBIND ->
                selectedOrSeated(number -> scan.rebindNext(number, texts.get("choice.rebind", number.toString())));
            case VOID -> selectedOrSeated(this::askVoid);
            case TAKE_OUT -> selected(steps::takeOut);
            case SERVE_SCANNED -> scan.serveScanned();
            case UNDO_LIST -> line.toggleSteps();
            case PAUSE -> pause();
            case NUMBERS -> numbers();
            case SESSION -> session();
            case LANE -> line.nextLane();
        }
    }

    private void selected(Consumer<TicketNumber> step) {
        line.selected()
                .get()
                .ifPresentOrElse(
                        step, () -> notices.show(new Notice(Notice.Tone.WARNING, texts.get("line.select-first"))));
    }

    private void selectedOrSeated(Consumer<TicketNumber> step) {
        Optional<TicketNumber> seated = chair.stage().get().atChair().map(ticket -> ticket.number());
        line.selected().get().or(() -> seated).ifPresentOrElse(step, () -> selected(step));
    }

    private void askPriority(TicketNumber number) {
        ask(
                "choice.priority",
                number,
                Arrays.stream(PriorityReason.values())
                        .map(reason -> new Choices.Option(
                                texts.of("priority", reason),
                                () -> steps.atDesk(() -> desk.prioritize(number, reason))))
                        .toList());
    }

    private void askVoid(TicketNumber number) {
        ask(
                "choice.void",
                number,
                Arrays.stream(VoidReason.values())
                        .map(reason -> new Choices.Option(
                                texts.of("void", reason), () -> steps.atDesk(() -> desk.voidTicket(number, reason))))
                        .toList());
    }

    private void askStation(TicketNumber number) {
        List<Choices.Option> options = new ArrayList<>();
        counter.courier().ifPresent(courier -> courier.stations().stream()
                .sorted()
                .forEach(lane -> options.add(new Choices.Option(
                        texts.get("choice.station", String.valueOf(lane)), () -> send(courier, number, lane)))));
        if (options.isEmpty()) {
            notices.show(new Notice(Notice.Tone.WARNING, texts.get("line.no-stations")));
        } else {
            ask("choice.transfer", number, options);
        }
    }

    private void send(Courier courier, TicketNumber number, char lane) {
        steps.atDesk(() -> courier.send(number, lane, StationSteps.PHOTOGRAPHER));
    }

    /** Takes a ticket out of the out-tray again. */
    void takeBack(TicketNumber number) {
        counter.courier().ifPresent(courier -> steps.atDesk(() -> courier.takeBack(number)));
    }

    private void ask(String key, TicketNumber number, List<Choices.Option> options) {
        choices.ask(texts.get(key, number.toString()), options);
    }

    private void pause() {
        SessionDesk sessions = desk.sessions();
        boolean paused = line.session().get().phase() == SessionState.Phase.PAUSED;
        steps.atDesk(paused ? sessions::resume : () -> sessions.pause(StationSteps.PHOTOGRAPHER));
    }

    private void numbers() {
        SessionDesk sessions = desk.sessions();
        steps.atDesk(line.session().get().isGiving() ? sessions::stopNumbers : sessions::giveNumbers);
    }

    private void session() {
        if (line.session().get().phase() == SessionState.Phase.CLOSED) {
            steps.atDesk(counter.openSession()::call);
            return;
        }
        int waiting = line.waiting().size() + line.missed().size();
        choices.ask(
                texts.get("choice.close", waiting),
                List.of(new Choices.Option(texts.get("choice.close.yes"), this::close)));
    }

    private void close() {
        steps.atDesk(
                () -> {
                    desk.sessions().close(StationSteps.PHOTOGRAPHER);
                    return counter.writeReport().call();
                },
                files -> notices.show(
                        new Notice(Notice.Tone.INFO, texts.get("session.report", String.valueOf(files.get(0))))));
    }
}
