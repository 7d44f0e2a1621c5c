package org.gradphoto.kiosk.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gradphoto.kiosk.checkin.CheckInRefused.Reason;
import org.gradphoto.kiosk.identity.StationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimOfficeTest {

    private static final Instant START = Instant.parse("2026-06-12T08:00:00Z");
    private static final Duration LIFE = Duration.ofMinutes(4);

    private static final Device DEVICE = Device.unknown();

    private final StationKey key = StationKey.random();
    private final ClaimOffice office = at(Duration.ZERO);

    @Test
    void aClaimHoldsForItsWholeLifeAndAcrossARestart() {
        String claim = office.issue(DEVICE);
        assertEquals(office.verified(claim, DEVICE), at(LIFE).verified(claim, DEVICE));
        assertEquals(LIFE, office.life());
    }

    @Test
    void aClaimThatHasEndedIsExpired() {
        String claim = office.issue(DEVICE);
        refused(Reason.CLAIM_EXPIRED, at(LIFE.plusMillis(1)), claim);
    }

    @Test
    void aClaimFromBeforeTheClockWasSetBackHasEnded() {
        String claim = office.issue(DEVICE);
        refused(Reason.CLAIM_EXPIRED, at(Duration.ofHours(-1)), claim);
        assertEquals(office.verified(claim, DEVICE), at(Duration.ofSeconds(-20)).verified(claim, DEVICE));
    }

    @Test
    void everyClaimIsItsOwn() {
        assertNotEquals(office.verified(office.issue(DEVICE), DEVICE), office.verified(office.issue(DEVICE), DEVICE));
    }

    @Test
    void aLaterEndWrittenByHandIsForged() {
        String claim = office.issue(DEVICE);
        refused(Reason.CLAIM_FORGED, office, claim.replaceFirst("\\.\\d+\\.", ".9999999999."));
    }

    @Test
    void aClaimOfAnotherStationIsForged() {
        String foreign = new ClaimOffice(StationKey.random(), Clock.fixed(START, ZoneOffset.UTC), LIFE).issue(DEVICE);
        refused(Reason.CLAIM_FORGED, office, foreign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "AAAAAAAAAAAAAAAA.99999999999999999999.AAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoClaimIsForged(String text) {
        refused(Reason.CLAIM_FORGED, office, text);
    }

    private ClaimOffice at(Duration later) {
        return new ClaimOffice(key, Clock.fixed(START.plus(later), ZoneOffset.UTC), LIFE);
    }

    private static void refused(Reason reason, ClaimOffice office, String claim) {
        assertEquals(
                reason,
                assertThrows(CheckInRefused.class, () -> office.verified(claim, DEVICE))
                        .reason());
    }
}
