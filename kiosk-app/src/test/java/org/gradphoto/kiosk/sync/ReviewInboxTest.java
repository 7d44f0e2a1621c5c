package org.gradphoto.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.gradphoto.kiosk.queue.PhotoProgress;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.junit.jupiter.api.Test;

class ReviewInboxTest {

    private final SyncStation station = new SyncStation().withPhotos(2);
    private final ReviewInbox inbox = new ReviewInbox(station.uplink, station.desk);

    @Test
    void answersReachTheTicketsOfThePhotos() {
        answer(1, "2026-06-12", 1, Optional.empty());
        answer(2, "2026-06-12", 2, Optional.of(SendBackReason.BLURRED));
        inbox.fetch();
        assertEquals(new PhotoProgress.Passed(), station.progress(1));
        assertEquals(new PhotoProgress.SentBack(SendBackReason.BLURRED), station.progress(2));
    }

    @Test
    void answersFetchedTwiceAreNotedOnce() {
        answer(1, "2026-06-12", 1, Optional.empty());
        inbox.fetch();
        int events = station.events.size();
        inbox.fetch();
        new ReviewInbox(station.uplink, station.desk).fetch();
        assertEquals(events, station.events.size());
    }

    @Test
    void answersOfOtherSessionsAndOtherStationsAreLeftToThem() {
        answer(1, "2026-06-11", 1, Optional.empty());
        answer(2, "2026-06-12", 77, Optional.empty());
        inbox.fetch();
        assertEquals(new PhotoProgress.Saved(), station.progress(1));
    }

    @Test
    void aPlatformThatIsAwayIsAskedAgain() {
        answer(1, "2026-06-12", 1, Optional.empty());
        station.uplink.away = Optional.of(new UplinkUnavailable("away"));
        inbox.fetch();
        station.uplink.away = Optional.empty();
        inbox.fetch();
        assertEquals(new PhotoProgress.Passed(), station.progress(1));
    }

    @Test
    void anAnswerThatFoundNoRoomOnTheDiskIsFetchedAgain() {
        answer(1, "2026-06-12", 1, Optional.empty());
        station.diskFull = true;
        assertThrows(StoreUnavailable.class, inbox::fetch);
        station.diskFull = false;
        inbox.fetch();
        assertEquals(new PhotoProgress.Passed(), station.progress(1));
    }

    private void answer(long cursor, String session, int student, Optional<SendBackReason> sentBack) {
        station.uplink.answers.add(
                new ReviewAnswer(cursor, session, new TicketNumber('A', student), SyncStation.sha(student), sentBack));
    }
}
