package org.gradphoto.kiosk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.TicketAction.Origin;
import org.gradphoto.kiosk.queue.TicketRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TicketDeskTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T08:00:00Z"), ZoneOffset.UTC);

    private final MemoryLog log = new MemoryLog();
    private final TicketDesk desk = new TicketDesk(log, 'A', CLOCK);

    @Test
    void numbersAreGivenInOrderInTheLaneOfTheStation() {
        students(3);
        assertEquals(List.of("A001", "A002", "A003"), waiting());
    }

    @Test
    void aCodeHasOneLiveNumber() {
        students(1);
        refused(Reason.CODE_IN_LINE, () -> issue(1, Origin.PHONE));
        refused(Reason.CODE_IN_LINE, () -> issue(1, Origin.DESK));
    }

    @Test
    void aCodeWhoseNumberWasMissedStillHasIt() {
        students(1);
        desk.callNext();
        desk.noShow();
        refused(Reason.CODE_IN_LINE, () -> issue(1, Origin.PHONE));
    }

    @Test
    void whoWasTurnedAwayMayTakeANewNumber() {
        students(1);
        desk.cancel(number(1), "glasses");
        assertEquals("A002", issue(1, Origin.PHONE).number().toString());
        assertEquals(Optional.of("A002"), desk.ofCode(code(1)).map(ticket -> ticket.number()
                .toString()));
    }

    @Test
    void whoHasAPhotoGetsNoSecondNumberByPhoneButAtTheDesk() {
        students(1);
        photograph();
        refused(Reason.CODE_PHOTOGRAPHED, () -> issue(1, Origin.PHONE));
        assertEquals("A002", issue(1, Origin.DESK).number().toString());
    }

    @Test
    void whosePhotoWasSentBackGetsANewNumberByPhone() {
        students(1);
        photograph();
        desk.note(number(1), new TicketAction.SentBack(sha(1), SendBackReason.EYES_CLOSED));
        assertEquals("A002", issue(1, Origin.PHONE).number().toString());
    }

    @Test
    void aNumberIsNeverGivenTwiceEvenWhenManyPhonesAskAtOnce() throws Exception {
        ExecutorService phones = Executors.newFixedThreadPool(8);
        List<Callable<String>> asking = IntStream.rangeClosed(1, 200)
                .<Callable<String>>mapToObj(
                        student -> () -> issue(student, Origin.PHONE).number().toString())
                .toList();
        List<String> given = new ArrayList<>();
        for (Future<String> answer : phones.invokeAll(asking)) {
            given.add(answer.get());
        }
        phones.shutdown();
        assertEquals(200, given.stream().distinct().count());
        assertEquals(
                IntStream.rangeClosed(1, 200).mapToLong(i -> i).boxed().toList(),
                log.events.stream().map(TicketEvent::sequence).toList());
    }

    @Test
    void theFirstOfTheLineIsCalledAndTheChairIsThenTaken() {
        students(2);
        assertEquals("A001", desk.callNext().number().toString());
        refused(Reason.JUST_CALLED, desk::callNext);
        assertEquals(TicketState.CALLED, desk.atChair().state());
    }

    @Test
    void nobodyCanBeCalledFromAnEmptyLine() {
        refused(Reason.NOBODY_WAITING, desk::callNext);
        refused(Reason.CHAIR_EMPTY, desk::recall);
        refused(Reason.CHAIR_EMPTY, desk::seat);
        refused(Reason.CHAIR_EMPTY, desk::noShow);
        refused(Reason.CHAIR_EMPTY, () -> desk.accept(photo(1)));
    }

    @Test
    void aRecallCountsAndIsRefusedOnceTheStudentSits() {
        students(1);
        desk.callNext();
        assertEquals(2, desk.recall().calls());
        desk.seat();
        refused(Reason.NOT_IN_THIS_STATE, desk::recall);
    }

    @Test
    void aPhotoIsAcceptedOnlyFromTheChair() {
        students(1);
        desk.callNext();
        refused(Reason.NOT_IN_THIS_STATE, () -> desk.accept(photo(1)));
        desk.seat();
        Ticket done = desk.accept(photo(1));
        assertEquals(TicketState.DONE, done.state());
        assertEquals(new PhotoProgress.Saved(), done.progress());
    }

    @Test
    void whoIsPutBackWaitsBehindSoManyOthers() {
        students(4);
        desk.callNext();
        desk.noShow();
        desk.requeue(number(1), 2);
        assertEquals(List.of("A002", "A003", "A001", "A004"), waiting());
        assertEquals(0, desk.line().ticket(number(1)).orElseThrow().calls());
    }

    @Test
    void whoIsPutBackBehindMoreThanThereAreIsTheLast() {
        students(2);
        desk.callNext();
        desk.requeue(number(1), 5);
        assertEquals(List.of("A002", "A001"), waiting());
    }

    @Test
    void aPlaceBeforeTheFirstIsRefusedBeforeItReachesTheLog() {
        students(1);
        desk.callNext();
        int events = log.events.size();
        assertThrows(IllegalArgumentException.class, () -> desk.requeue(number(1), -1));
        assertEquals(events, log.events.size());
    }

    @Test
    void aWaitingTicketIsNotPutBackAndAnUnknownOneNotFound() {
        students(1);
        refused(Reason.NOT_IN_THIS_STATE, () -> desk.requeue(number(1), 0));
        refused(Reason.UNKNOWN_NUMBER, () -> desk.requeue(number(9), 0));
        refused(Reason.UNKNOWN_NUMBER, () -> desk.note(number(9), new TicketAction.Passed(sha(1))));
    }

    @Test
    void whoIsTurnedAwayLeavesTheLineWithTheReason() {
        students(2);
        desk.cancel(number(1), "clothing-not-blue");
        assertEquals(List.of("A002"), waiting());
        assertEquals(
                Optional.of("clothing-not-blue"),
                desk.line().ticket(number(1)).orElseThrow().cancelReason());
    }

    @Test
    void undoTakesBackOneStepAfterTheOther() {
        students(2);
        desk.callNext();
        desk.noShow();
        desk.callNext();
        desk.undo();
        assertEquals(List.of("A002"), waiting());
        desk.undo();
        assertEquals(TicketState.CALLED, desk.atChair().state());
        desk.undo();
        assertEquals(List.of("A001", "A002"), waiting());
        refused(Reason.NOTHING_TO_UNDO, desk::undo);
    }

    @Test
    void undoPutsARequeuedTicketBackToWhereItWas() {
        students(3);
        desk.callNext();
        desk.requeue(number(1), 1);
        desk.undo();
        assertEquals("A001", desk.atChair().number().toString());
        assertEquals(List.of("A002", "A003"), waiting());
    }

    @Test
    void anAcceptedPhotoIsNotUndoneNorAnythingBeforeIt() {
        students(2);
        photograph();
        refused(Reason.PHOTO_ACCEPTED, desk::undo);
        desk.callNext();
        assertEquals(new TicketAction.Called(), desk.undo().action());
        refused(Reason.PHOTO_ACCEPTED, desk::undo);
    }

    @Test
    void whatAPhoneOrThePlatformDidIsNotThePhotographersToUndo() {
        students(1);
        photograph();
        issue(2, Origin.PHONE);
        desk.note(number(1), new TicketAction.Uploaded(sha(1)));
        refused(Reason.PHOTO_ACCEPTED, desk::undo);
    }

    @Test
    void undoDoesNotGiveACodeASecondLiveNumber() {
        students(1);
        desk.cancel(number(1), "glasses");
        issue(1, Origin.PHONE);
        refused(Reason.CODE_IN_LINE, desk::undo);
        assertEquals(List.of("A002"), waiting());
    }

    @Test
    void newsOfThePlatformIsNotedOnce() {
        students(1);
        photograph();
        desk.note(number(1), new TicketAction.Uploaded(sha(1)));
        desk.note(number(1), new TicketAction.Uploaded(sha(1)));
        desk.note(number(1), new TicketAction.Passed(sha(1)));
        desk.note(number(1), new TicketAction.Passed(sha(1)));
        desk.note(number(1), new TicketAction.Uploaded(sha(1)));
        assertEquals(
                new PhotoProgress.Passed(),
                desk.line().ticket(number(1)).orElseThrow().progress());
        assertEquals(6, log.events.size());
    }

    @Test
    void newsOfAnotherPhotoThanTheTicketsIsLeftOut() {
        students(1);
        photograph();
        desk.note(number(1), new TicketAction.Passed(sha(7)));
        assertEquals(
                new PhotoProgress.Saved(),
                desk.line().ticket(number(1)).orElseThrow().progress());
    }

    @Test
    void onlyWhatThePlatformSaysIsNews() {
        students(1);
        assertThrows(IllegalArgumentException.class, () -> desk.note(number(1), new TicketAction.Seated()));
    }

    @Test
    void whatTheDiskDidNotTakeHasNotHappened() {
        students(2);
        log.full = true;
        assertThrows(StoreUnavailable.class, desk::callNext);
        assertEquals(List.of("A001", "A002"), waiting());
        log.full = false;
        assertEquals("A001", desk.callNext().number().toString());
    }

    @Test
    void aDeskGoesOnWhereItsLogEnded() {
        students(4);
        desk.callNext();
        desk.noShow();
        photograph();
        desk.requeue(number(1), 1);
        desk.cancel(number(4), "left");
        desk.undo();
        desk.note(number(2), new TicketAction.SentBack(sha(1), SendBackReason.BLURRED));
        assertEquals(desk.line(), new TicketDesk(log, 'A', CLOCK).line());
    }

    @Test
    void theBoardIsToldAfterEachStepAndShowsTheLastFiveCalled() {
        List<WaitingLine> told = new ArrayList<>();
        try (var listening = desk.lines().subscribe(told::add)) {
            students(7);
            for (int i = 0; i < 6; i++) {
                desk.callNext();
                desk.noShow();
            }
        }
        desk.callNext();
        assertEquals(19, told.size());
        assertEquals(
                List.of("A006", "A005", "A004", "A003", "A002"),
                told.get(18).lastCalled().stream().map(TicketNumber::toString).toList());
        assertEquals(6, told.get(18).count(TicketState.NO_SHOW));
    }

    @Test
    void aPhoneSeesHowManyAreAhead() {
        students(3);
        assertEquals(Optional.of(2), desk.line().ahead(number(3)));
        assertEquals(Optional.empty(), desk.line().ahead(number(8)));
    }

    private void photograph() {
        desk.callNext();
        desk.seat();
        desk.accept(photo(1));
    }

    private void students(int count) {
        IntStream.rangeClosed(1, count).forEach(student -> issue(student, Origin.PHONE));
    }

    private Ticket issue(int student, Origin origin) {
        return desk.issue(
                new TicketAction.Issued(code(student), Optional.empty(), new SealedCode(""), origin, "1"), "phone");
    }

    private List<String> waiting() {
        return desk.line().waiting().stream()
                .map(ticket -> ticket.number().toString())
                .toList();
    }

    private static TicketNumber number(int ordinal) {
        return new TicketNumber('A', ordinal);
    }

    private static CodeFingerprint code(int student) {
        return new CodeFingerprint(sha(student));
    }

    private static AcceptedPhoto photo(int content) {
        return new AcceptedPhoto(sha(content), "file.jpg", 3, List.of(), "");
    }

    private static String sha(int content) {
        return String.format("%064x", content);
    }

    private static void refused(Reason reason, Executable step) {
        assertEquals(reason, assertThrows(TicketRefused.class, step).reason());
    }
}
