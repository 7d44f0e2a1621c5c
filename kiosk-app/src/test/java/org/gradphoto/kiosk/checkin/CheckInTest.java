package org.gradphoto.kiosk.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.checkin.CheckInRefused.Reason;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.IdTail;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketLog;
import org.gradphoto.kiosk.queue.TicketRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CheckInTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T08:00:00Z"), ZoneOffset.UTC);
    private static final CollectionCode CODE = new CollectionCode("code-1");
    private static final CollectionCode OTHER_CODE = new CollectionCode("code-2");
    private static final Device DEVICE = Device.unknown();
    private static final IdTail TAIL = new IdTail("123X");

    private final StationKey key = StationKey.random();
    private final CodeVault vault = new CodeVault(key);
    private final TicketDesk desk = new TicketDesk(new Memory(), 'A', CLOCK);
    private long nanos;
    private final RotatingCode rotating = new RotatingCode(
            key, "2026-06-12", 'A', new StepClock(CLOCK.instant(), () -> nanos, Duration.ofSeconds(10)));
    private final CheckIn checkIn =
            new CheckIn(rotating, new ClaimOffice(key, CLOCK, Duration.ofMinutes(4)), vault, desk);

    @Test
    void aScannedCodeIsExchangedForAClaimAndTheClaimForANumber() {
        Ticket ticket = checkIn.takeNumber(claim(), DEVICE, CODE, TAIL);
        assertEquals("A001", ticket.number().toString());
        assertEquals(vault.fingerprint(CODE), ticket.code());
        assertEquals(Optional.of(vault.holder(CODE, TAIL)), ticket.holder());
    }

    @Test
    void aCodeThatIsNoLongerShownOrWasNeverShownGivesNoClaim() {
        String shown = rotating.current();
        nanos = Duration.ofSeconds(30).toNanos();
        refused(Reason.CODE_EXPIRED, () -> checkIn.open(shown, DEVICE));
        refused(Reason.CODE_FORGED, () -> checkIn.open("forged", DEVICE));
    }

    @Test
    void aClaimThatIsNotOursGivesNoNumber() {
        refused(Reason.CLAIM_FORGED, () -> checkIn.takeNumber("x", DEVICE, CODE, TAIL));
    }

    @Test
    void aFormSentTwiceGivesTheSameNumber() {
        String claim = claim();
        Ticket first = checkIn.takeNumber(claim, DEVICE, CODE, TAIL);
        assertEquals(first, checkIn.takeNumber(claim, DEVICE, CODE, TAIL));
    }

    @Test
    void aClaimIsForOneCollectionCode() {
        String claim = claim();
        checkIn.takeNumber(claim, DEVICE, CODE, TAIL);
        refused(Reason.CLAIM_USED, () -> checkIn.takeNumber(claim, DEVICE, OTHER_CODE, TAIL));
        assertEquals(1, desk.line().waiting().size());
    }

    @Test
    void oneScanOfTheQrServesTwoPhonesThatStoodBeforeIt() {
        checkIn.takeNumber(claim(), DEVICE, CODE, TAIL);
        assertEquals(
                "A002",
                checkIn.takeNumber(claim(), DEVICE, OTHER_CODE, TAIL).number().toString());
    }

    @Test
    void whoComesBackWithTheSameDigitsFindsTheSameTicket() {
        Ticket first = checkIn.takeNumber(claim(), DEVICE, CODE, TAIL);
        assertEquals(first, checkIn.takeNumber(claim(), DEVICE, CODE, TAIL));
    }

    @Test
    void whoComesWithAnotherOnesCodeIsRefusedAndToldNothing() {
        checkIn.takeNumber(claim(), DEVICE, CODE, TAIL);
        refused(Reason.OTHER_HOLDER, () -> checkIn.takeNumber(claim(), DEVICE, CODE, new IdTail("1234")));
    }

    @Test
    void aNumberTakenAtTheDeskIsNotOpenedByPhone() {
        Ticket desked = checkIn.atDesk(CODE);
        assertEquals(Optional.empty(), desked.holder());
        TicketRefused refused =
                assertThrows(TicketRefused.class, () -> checkIn.takeNumber(claim(), DEVICE, CODE, TAIL));
        assertEquals(TicketRefused.Reason.CODE_IN_LINE, refused.reason());
    }

    @Test
    void twoNumbersForOneCodeAreRefusedAtTheDeskToo() {
        checkIn.takeNumber(claim(), DEVICE, CODE, TAIL);
        assertThrows(TicketRefused.class, () -> checkIn.atDesk(CODE));
    }

    @Test
    void whoHasThePhotoFindsTheFinishedTicket() {
        Ticket first = checkIn.takeNumber(claim(), DEVICE, CODE, TAIL);
        desk.callNext();
        desk.seat();
        Ticket done = desk.accept(new AcceptedPhoto("0".repeat(64), "a.jpg", 1, List.of(), ""));
        assertEquals(first.number(), done.number());
        assertEquals(done, checkIn.takeNumber(claim(), DEVICE, CODE, TAIL));
    }

    @Test
    void fiveWrongDigitsLeadToTheDeskEvenWhenTheSixthAreRight() {
        checkIn.takeNumber(claim(), DEVICE, CODE, TAIL);
        for (int guess = 1; guess < CheckIn.MOST_TRIES; guess++) {
            IdTail wrong = new IdTail("000" + guess);
            refused(Reason.OTHER_HOLDER, () -> checkIn.takeNumber(claim(), DEVICE, CODE, wrong));
        }
        refused(Reason.TOO_MANY_TRIES, () -> checkIn.takeNumber(claim(), DEVICE, CODE, new IdTail("0009")));
        refused(Reason.TOO_MANY_TRIES, () -> checkIn.takeNumber(claim(), DEVICE, CODE, TAIL));
        assertEquals(
                "A002",
                checkIn.takeNumber(claim(), DEVICE, OTHER_CODE, TAIL).number().toString());
    }

    @Test
    void aClaimIsOfNoUseOnAnotherDevice() {
        String claim = claim();
        refused(Reason.CLAIM_FORGED, () -> checkIn.takeNumber(claim, Device.unknown(), CODE, TAIL));
    }

    @Test
    void theCarriedCodeOpensOnlyForItsClaim() {
        String claim = claim();
        SealedCode sealed = checkIn.carry(claim, DEVICE, CODE);
        assertEquals(Optional.of(CODE), checkIn.carried(claim, DEVICE, sealed));
        assertEquals(Optional.empty(), checkIn.carried(claim(), DEVICE, sealed));
        assertEquals(Optional.empty(), checkIn.carried(claim, DEVICE, vault.seal(CODE)));
        assertEquals(Optional.empty(), checkIn.carried(claim, DEVICE, new SealedCode("nonsense")));
    }

    @Test
    void whoHasNotPaidGetsNoNumberByPhoneButCanAtTheDesk() {
        var asking = new CheckIn(
                rotating,
                new ClaimOffice(key, CLOCK, Duration.ofMinutes(4)),
                vault,
                desk,
                WrongTails.untilRestart(),
                code -> code.equals(vault.fingerprint(CODE)) ? Fee.PAID : Fee.NOT_PAID);
        refused(Reason.NOT_PAID, () -> asking.carry(claim(), DEVICE, OTHER_CODE));
        refused(Reason.NOT_PAID, () -> asking.takeNumber(claim(), DEVICE, OTHER_CODE, TAIL));
        assertEquals(Fee.PAID, asking.fee(asking.takeNumber(claim(), DEVICE, CODE, TAIL)));
        assertEquals(Fee.NOT_PAID, asking.fee(asking.atDesk(OTHER_CODE)));
    }

    private String claim() {
        return checkIn.open(rotating.current(), DEVICE);
    }

    private static void refused(Reason reason, Executable step) {
        assertEquals(reason, assertThrows(CheckInRefused.class, step).reason());
    }

    private static final class Memory implements TicketLog {

        private final List<TicketEvent> events = new ArrayList<>();

        @Override
        public String session() {
            return "2026-06-12";
        }

        @Override
        public List<TicketEvent> replay() {
            return events;
        }

        @Override
        public void append(TicketEvent event) {
            events.add(event);
        }
    }
}
