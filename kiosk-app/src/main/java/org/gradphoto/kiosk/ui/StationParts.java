package org.gradphoto.kiosk.ui;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.gradphoto.kiosk.board.BoardFeed;
import org.gradphoto.kiosk.capture.CameraState;
import org.gradphoto.kiosk.capture.LatestFrame;
import org.gradphoto.kiosk.checkin.AddressChoice;
import org.gradphoto.kiosk.checkin.ChairCheck;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.checkin.QrCode;
import org.gradphoto.kiosk.checkin.RotatingCode;
import org.gradphoto.kiosk.handover.Courier;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.PhotoShelf;
import org.gradphoto.kiosk.queue.CallSignal;
import org.gradphoto.kiosk.queue.SessionState;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.session.CaptureSession;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.speech.Hearing;
import org.gradphoto.kiosk.sync.Outbox;
import org.gradphoto.kiosk.sync.UplinkState;

/**
 * All that the windows need of the house, handed in by the roof.
 *
 * @param settings what the site decided
 * @param profile what the photos must be, for the framing guides
 * @param fonts the folder of the typeface
 * @param clock the wall clock of the status bar
 */
public record StationParts(
        Chair chair,
        Counter counter,
        Sight sight,
        Sending sending,
        Door door,
        Room room,
        KioskSettings settings,
        PhotoProfile profile,
        Path fonts,
        Clock clock) {

    /**
     * The line and the chair.
     *
     * @param steps the thread that takes the photographer's steps, one after the other
     */
    public record Chair(
            CaptureSession session, TicketDesk desk, CheckIn checkIn, CallSignal signal, ExecutorService steps) {}

    /**
     * What the photographer's desk can do beside the chair.
     *
     * @param heldUp codes that were held up to the camera; empty when the camera does not look for them
     * @param courier the way to other stations; empty when there are none
     * @param openSession opens the session, a new one on a new day
     * @param writeReport writes the report of the session, the file to look at first
     */
    public record Counter(
            ChairCheck check,
            Optional<Topic<CollectionCode>> heldUp,
            Optional<Courier> courier,
            Callable<SessionState> openSession,
            Callable<List<Path>> writeReport) {}

    /**
     * What the camera shows and what is thought of it.
     *
     * @param now the state of the camera at this moment
     */
    public record Sight(
            LatestFrame frames, Topic<CameraState> states, Supplier<CameraState> now, Topic<LiveVerdict> verdicts) {}

    /**
     * The photos and their way to the platform.
     *
     * @param freeBytes what is left on the disk of the photos
     */
    public record Sending(Outbox outbox, Topic<UplinkState> uplink, PhotoShelf shelf, LongSupplier freeBytes) {}

    /**
     * The way in by phone.
     *
     * @param address what stands before the rotating code in the QR, such as {@code http://192.168.1.20:8080/q/}
     * @param addresses under which the photographer may choose
     */
    public record Door(RotatingCode code, QrCode qr, Supplier<String> address, AddressChoice addresses) {

        /** A door that is known under one address. */
        public Door(RotatingCode code, QrCode qr, Supplier<String> address) {
            this(code, qr, address, AddressChoice.only(URI.create(address.get()).getHost()));
        }
    }

    /**
     * What the room sees and hears of the calls.
     *
     * @param audible whether this machine can be heard at all
     */
    public record Room(BoardFeed board, Topic<Hearing> hearings, BooleanSupplier audible) {}
}
