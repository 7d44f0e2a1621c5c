package org.gradphoto.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.PhotoProgress;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.junit.jupiter.api.Test;

class UploaderTest {

    private final SyncStation station = new SyncStation();

    @Test
    void whatIsDueIsDeliveredOldestFirstWithItsCodeAndNoted() {
        station.withPhotos(2);
        assertEquals(2, station.uploader.sendDue());
        assertEquals(List.of("A001 code-1", "A002 code-2"), station.uplink.delivered);
        assertEquals(List.of("1 uploaded", "2 uploaded"), station.outbox.said);
        assertEquals(new PhotoProgress.InReview(), station.progress(2));
        assertEquals(0, station.uploader.sendDue());
    }

    @Test
    void aPlatformThatIsAwayEndsTheRoundAndTheFirstPhotoBacksOff() {
        station.withPhotos(2);
        station.uplink.script.add(new UplinkUnavailable("refused connection"));
        assertEquals(0, station.uploader.sendDue());
        assertEquals(List.of("A001 code-1"), station.uplink.delivered);
        assertEquals(List.of("1 postponed to 2026-06-12T08:00:02Z: refused connection"), station.outbox.said);
        assertEquals(new PhotoProgress.Saved(), station.progress(1));
    }

    @Test
    void eachFailureDoublesThePause() {
        station.withPhotos(1);
        OutboxEntry first = station.outbox.entry(1);
        station.outbox.unsent.put(
                1L,
                new OutboxEntry(1, first.session(), first.ticket(), first.photo(), first.code(), SyncStation.NOW, 4));
        station.uplink.script.add(new UplinkUnavailable("away"));
        station.uploader.sendDue();
        assertEquals(List.of("1 postponed to 2026-06-12T08:00:32Z: away"), station.outbox.said);
    }

    @Test
    void anotherHashThanThePhotosOwnIsNoConfirmationAndStopsNobodyElse() {
        station.withPhotos(2);
        station.uplink.script.add(SyncStation.sha(9));
        assertEquals(1, station.uploader.sendDue());
        assertEquals(
                List.of(
                        "1 postponed to 2026-06-12T08:00:02Z: the platform answered with another SHA-256 than the photo has",
                        "2 uploaded"),
                station.outbox.said);
        assertEquals(new PhotoProgress.Saved(), station.progress(1));
    }

    @Test
    void aPhotoThePlatformWillNeverTakeIsKeptAndTheOthersGoOn() {
        station.withPhotos(2);
        station.uplink.script.add(new UplinkRefused("too-large"));
        assertEquals(1, station.uploader.sendDue());
        assertEquals(List.of("1 refused: too-large", "2 uploaded"), station.outbox.said);
    }

    @Test
    void aCodeSealedWithAnotherKeyIsRefusedByNameAndTheOthersGoOn() {
        station.accept(1, new CodeVault(StationKey.random()));
        station.accept(2, station.vault);
        assertEquals(1, station.uploader.sendDue());
        assertEquals(
                List.of("1 refused: its collection code was sealed with another key", "2 uploaded"),
                station.outbox.said);
        assertEquals(List.of("A002 code-2"), station.uplink.delivered);
    }

    @Test
    void aCodeThatWasDamagedIsRefusedLikeOneOfAnotherKey() {
        station.withPhotos(1);
        OutboxEntry first = station.outbox.entry(1);
        station.outbox.unsent.put(
                1L,
                new OutboxEntry(
                        1, first.session(), first.ticket(), first.photo(), new SealedCode("§"), SyncStation.NOW, 0));
        station.uploader.sendDue();
        assertEquals(List.of("1 refused: its collection code was sealed with another key"), station.outbox.said);
    }

    @Test
    void aMissingFileIsTriedAgainLaterAndTheOthersGoOn() {
        station.withPhotos(2);
        station.shelf.remove("photo-1");
        assertEquals(1, station.uploader.sendDue());
        assertEquals(
                List.of(
                        "1 postponed to 2026-06-12T08:00:02Z: its file cannot be read: BROKEN: photo-1 is not there",
                        "2 uploaded"),
                station.outbox.said);
    }

    @Test
    void aPhotoOfAnEarlierSessionIsSentAndNotNotedInThisOne() {
        station.withPhotos(1);
        OutboxEntry today = station.outbox.entry(1);
        station.outbox.unsent.put(
                1L,
                new OutboxEntry(
                        1, "2026-06-11", new TicketNumber('A', 99), today.photo(), today.code(), SyncStation.NOW, 0));
        assertEquals(1, station.uploader.sendDue());
        assertEquals(new PhotoProgress.Saved(), station.progress(1));
    }

    @Test
    void aConfirmedPhotoWhoseNoteFindsNoRoomOnTheDiskStaysInTheOutbox() {
        station.withPhotos(1);
        station.diskFull = true;
        assertThrows(StoreUnavailable.class, station.uploader::sendDue);
        assertEquals(List.of(), station.outbox.said);
        station.diskFull = false;
        assertEquals(1, station.uploader.sendDue());
    }

    @Test
    void theStatusBarIsToldWhetherThePlatformWasReached() {
        station.withPhotos(3);
        station.uplink.script.add(SyncStation.sha(1));
        station.uplink.script.add(new UplinkUnavailable("away"));
        List<UplinkState> told = new ArrayList<>();
        try (var listening = station.uploader.states().subscribe(told::add)) {
            station.uploader.sendDue();
        }
        assertEquals(List.of(new UplinkState.Online(), new UplinkState.Offline("away")), told);
    }

    @Test
    void aRefusalIsASignThatThePlatformIsThere() {
        station.withPhotos(1);
        station.uplink.script.add(new UplinkRefused("not-a-jpeg"));
        List<UplinkState> told = new ArrayList<>();
        try (var listening = station.uploader.states().subscribe(told::add)) {
            station.uploader.sendDue();
        }
        assertEquals(List.of(new UplinkState.Online()), told);
    }
}
