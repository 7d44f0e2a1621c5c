package org.gradphoto.kiosk.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoShelf;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketRefused;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.HumanCheck;

/**
 * The way of one student at the chair: call, seat, shoot, decide. Steps are taken one at a time; each returns when it is durable.
 * A step that cannot be taken is refused by name and changes nothing.
 */
public final class CaptureSession {

    private final TicketDesk desk;
    private final Shutter shutter;
    private final Examiner examiner;
    private final PhotoShelf shelf;
    private final List<HumanCheck> checklist;
    private final Filing filing;
    private final Topic<Stage> stages = new Topic<>();
    private Stage stage;

    /** A session that leaves nothing to a person to confirm. */
    public CaptureSession(TicketDesk desk, Shutter shutter, Examiner examiner, PhotoShelf shelf) {
        this(desk, shutter, examiner, shelf, List.of());
    }

    /** A session that names its files by ticket and hash. */
    public CaptureSession(
            TicketDesk desk, Shutter shutter, Examiner examiner, PhotoShelf shelf, List<HumanCheck> checklist) {
        this(desk, shutter, examiner, shelf, checklist, Filing.USUAL);
    }

    /**
     * A session that goes on with whoever the log says is at the chair.
     *
     * @param checklist what a person confirms of each shot before it is accepted, in this order; may be empty
     */
    public CaptureSession(
            TicketDesk desk,
            Shutter shutter,
            Examiner examiner,
            PhotoShelf shelf,
            List<HumanCheck> checklist,
            Filing filing) {
        this.desk = desk;
        this.shutter = shutter;
        this.examiner = examiner;
        this.shelf = shelf;
        this.checklist = List.copyOf(checklist);
        this.filing = filing;
        this.stage = stageOfTheLog();
    }

    /** The stage after each step. */
    public Topic<Stage> stages() {
        return stages;
    }

    /** The stage now. */
    public synchronized Stage stage() {
        return stage;
    }

    /** Calls the first of the line. */
    public synchronized Ticket callNext() {
        Ticket called = desk.callNext();
        enter(new Stage.Called(called));
        return called;
    }

    /** Calls the first of one lane. */
    public synchronized Ticket callNext(char lane) {
        Ticket called = desk.callNext(lane);
        enter(new Stage.Called(called));
        return called;
    }

    /** Calls a certain number, waiting or missed. */
    public synchronized Ticket call(TicketNumber number) {
        Ticket called = desk.call(number);
        enter(new Stage.Called(called));
        return called;
    }

    /**
     * Serves another person than the one called, who then waits as the first.
     *
     * @throws TicketRefused when that number neither waits nor missed its call
     */
    public synchronized Ticket serveInstead(TicketNumber number) {
        Ticket other = desk.line()
                .ticket(number)
                .orElseThrow(() -> new TicketRefused(TicketRefused.Reason.UNKNOWN_NUMBER, number));
        if (!other.state().allows(TicketState.CALLED) || other.isAtChair()) {
            throw new TicketRefused(TicketRefused.Reason.NOT_IN_THIS_STATE, number);
        }
        desk.line().atChair().ifPresent(called -> desk.requeue(called.number(), 0));
        return call(number);
    }

    /** Looks whether a step of the desk has concerned the student at the chair, whose stage then follows the log. */
    public synchronized void followDesk() {
        Optional<Ticket> sits = desk.line().atChair();
        if (!sits.equals(stage.atChair())) {
            enter(sits.flatMap(this::shotKept).orElseGet(this::stageOfTheLog));
        }
    }

    /** A ticket that was bound to another code is still the same person in the same picture. */
    private Optional<Stage> shotKept(Ticket sits) {
        return stage instanceof Stage.Reviewing reviewing
                        && sits.number().equals(reviewing.ticket().number())
                ? Optional.of(new Stage.Reviewing(sits, reviewing.shot(), reviewing.toConfirm()))
                : Optional.empty();
    }

    /** Calls the called number once more. */
    public synchronized Ticket recall() {
        Ticket called = desk.recall();
        enter(new Stage.Called(called));
        return called;
    }

    /** The called student did not come. */
    public synchronized Ticket noShow() {
        Ticket missed = desk.noShow();
        enter(new Stage.Idle());
        return missed;
    }

    /** Puts the student at the chair back into the line behind so many others. */
    public synchronized Ticket requeue(int behind) {
        Ticket waiting = desk.requeue(chair().number(), behind);
        enter(new Stage.Idle());
        return waiting;
    }

    /** The student who was called sits down. */
    public synchronized Ticket seat() {
        Ticket seated = desk.seat();
        enter(new Stage.Posing(seated));
        return seated;
    }

    /**
     * Takes a shot, in place of an earlier one; who was only called is seated by it.
     *
     * @throws CameraLost when the camera gives no frame; nothing has changed then
     */
    public synchronized Shot shoot() throws CameraLost {
        Ticket ticket = chair();
        Burst burst = shutter.shoot();
        Ticket seated = ticket.state() == TicketState.CALLED ? desk.seat() : ticket;
        if (stage instanceof Stage.Reviewing dropped) {
            desk.noteRetake(dropped.shot().reasons());
        }
        Shot shot = examiner.examine(burst);
        enter(new Stage.Reviewing(seated, shot, checklist));
        return shot;
    }

    /** Drops the shot and goes back to posing. */
    public synchronized void retake() {
        Stage.Reviewing reviewing = reviewing();
        desk.noteRetake(reviewing.shot().reasons());
        enter(new Stage.Posing(reviewing.ticket()));
    }

    /**
     * Confirms all that no rule can judge of the shot; confirmed twice, it is noted once.
     *
     * @throws AcceptRefused when there is no shot
     */
    public synchronized Ticket confirm() {
        Stage.Reviewing reviewing = reviewing();
        if (!reviewing.toConfirm().isEmpty()) {
            desk.confirm(reviewing.toConfirm().stream().map(HumanCheck::id).toList());
            enter(new Stage.Reviewing(reviewing.ticket(), reviewing.shot(), List.of()));
        }
        return reviewing.ticket();
    }

    /**
     * Accepts the shot: when this returns the photo, its event and its place in the outbox survive a power cut.
     *
     * @param override why a broken blocking rule may stand; who says so has looked, and the checklist is confirmed with it
     * @throws AcceptRefused when there is no shot or no photo, a rule is broken and there is no override, or the checklist is not confirmed
     */
    public synchronized Ticket accept(Optional<OverrideReason> override) {
        Stage.Reviewing reviewing = reviewing();
        Shot shot = reviewing.shot();
        if (!(shot.making() instanceof PhotoMaking.Made made)) {
            throw new AcceptRefused(AcceptRefused.Reason.NO_PHOTO);
        }
        if (!shot.verdict().blocking().isEmpty() && override.isEmpty()) {
            throw new AcceptRefused(AcceptRefused.Reason.RULE_BROKEN);
        }
        if (override.isPresent()) {
            confirm();
        } else if (!reviewing.toConfirm().isEmpty()) {
            throw new AcceptRefused(AcceptRefused.Reason.NOT_CONFIRMED);
        }
        byte[] jpeg = made.photo().jpeg();
        AcceptedPhoto photo = describe(reviewing.ticket(), shot, jpeg, override);
        shelf.put(desk.session(), photo.file(), jpeg);
        Ticket done = desk.accept(photo);
        enter(new Stage.Idle());
        return done;
    }

    /** Sends the student away without a photo for the reasons of the shot, or for those given. */
    public synchronized Ticket turnAway(List<String> reasons) {
        Ticket cancelled = desk.cancel(chair().number(), String.join(",", reasons));
        enter(new Stage.Idle());
        return cancelled;
    }

    /** Takes back the last step. */
    public synchronized TicketEvent undo() {
        TicketEvent undone = desk.undo();
        enter(stageOfTheLog());
        return undone;
    }

    private AcceptedPhoto describe(Ticket ticket, Shot shot, byte[] jpeg, Optional<OverrideReason> override) {
        String file = filing.name(ticket, shot);
        List<String> overridden =
                shot.verdict().blocking().stream().map(Finding::rule).toList();
        List<String> confirmed =
                Stream.concat(shot.toConfirm().stream(), overridden.stream()).toList();
        return new AcceptedPhoto(
                Sha256.hex(jpeg),
                file,
                jpeg.length,
                confirmed,
                override.map(Enum::name).orElse(""));
    }

    private Ticket chair() {
        return desk.atChair();
    }

    private Stage.Reviewing reviewing() {
        if (stage instanceof Stage.Reviewing reviewing) {
            return reviewing;
        }
        throw new AcceptRefused(AcceptRefused.Reason.NO_SHOT);
    }

    private Stage stageOfTheLog() {
        return desk.line()
                .atChair()
                .map(ticket -> ticket.state() == TicketState.SERVING
                        ? (Stage) new Stage.Posing(ticket)
                        : new Stage.Called(ticket))
                .orElseGet(Stage.Idle::new);
    }

    private void enter(Stage next) {
        stage = next;
        stages.publish(next);
    }
}
