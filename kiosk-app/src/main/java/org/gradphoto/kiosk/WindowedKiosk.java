package org.gradphoto.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gradphoto.kiosk.adapter.qr.LiveCodeReader;
import org.gradphoto.kiosk.checkin.ChairCheck;
import org.gradphoto.kiosk.checkin.CodeWatch;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.queue.CallSignal;
import org.gradphoto.kiosk.rehearsal.CollectionDay;
import org.gradphoto.kiosk.rehearsal.Hands;
import org.gradphoto.kiosk.rehearsal.QrOnTheWall;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.settings.DeskSettings;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.speech.Announcement;
import org.gradphoto.kiosk.speech.Announcer;
import org.gradphoto.kiosk.sync.Uplink;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.gradphoto.kiosk.ui.StationParts;

/** A whole station with its live view: everything the windows stand on, from the ground floor up. */
final class WindowedKiosk implements AutoCloseable {

    private final CloseInReverse closing = new CloseInReverse();
    private final Ledger ledger;
    private final FrontDoor door;
    private final Neighbourhood neighbourhood;
    private final WayOut wayOut;
    private final Despatch despatch;
    private final Studio studio;
    private final Optional<CodeWatch> lookout;
    private final StationParts parts;

    WindowedKiosk(
            Parts installation,
            KioskSettings settings,
            CameraChoice camera,
            Function<Clock, Ledger> opening,
            UnaryOperator<Uplink> around) {
        Clock clock = Clock.systemDefaultZone();
        Darkroom darkroom = installation.darkroom(settings);
        ledger = closing.add(opening.apply(clock));
        door = closing.add(new FrontDoor(ledger, settings, clock));
        neighbourhood = closing.add(new Neighbourhood(ledger, door, settings));
        wayOut = closing.add(WayOut.open(settings));
        despatch = closing.add(new Despatch(ledger, around.apply(wayOut.uplink()), clock));
        studio = closing.add(new Studio(ledger, darkroom, camera.source(), settings.guidance(), clock));
        var unused = studio.session().stages().subscribe(camera::follow);
        Announcer announcer = new Bell(installation.home(), settings.voice()).announcer(clock, closing);
        int point = settings.station().point();
        if (settings.voice().neighbours()) {
            closing.add(door.board().callsElsewhere().subscribe(call -> announcer.announce(Announcement.of(call))));
        }
        CallSignal signal = number -> announcer.announce(new Announcement(number, point));
        lookout = lookout(settings);
        lookout.ifPresent(closing::add);
        var steps = NamedThreads.single("steps");
        closing.add(steps::shutdownNow);
        parts = new StationParts(
                new StationParts.Chair(studio.session(), ledger.desk(), door.checkIn(), signal, steps),
                new StationParts.Counter(
                        new ChairCheck(ledger.vault(), ledger.desk()),
                        lookout.map(CodeWatch::codes),
                        neighbourhood.courier(),
                        ledger::openSession,
                        () -> Reports.write(settings, ledger.desk())),
                new StationParts.Sight(
                        studio.frames(),
                        studio.camera().states(),
                        studio.camera()::state,
                        studio.judge().verdicts()),
                new StationParts.Sending(
                        ledger.outbox(), despatch.states(), ledger.shelf(), () -> freeBytes(settings.data())),
                new StationParts.Door(door.code(), door.qr(), door::addressPrefix, door.addresses()),
                new StationParts.Room(door.board(), announcer.hearings(), announcer::isAudible),
                settings,
                darkroom.profile(),
                installation.home().fonts(),
                clock);
    }

    /** The camera looks for a phone only while somebody is expected or guided: a shot is the photographer's. */
    private Optional<CodeWatch> lookout(KioskSettings settings) {
        if (settings.desk().chairScan() != DeskSettings.ChairScan.CAMERA) {
            return Optional.empty();
        }
        BooleanSupplier expected = () -> studio.session().stage() instanceof Stage.Called
                || studio.session().stage() instanceof Stage.Posing;
        return Optional.of(
                new CodeWatch(studio.frames(), new LiveCodeReader(), expected, NamedThreads.single("codes")));
    }

    /** Starts the camera, the pages and the uplink. */
    void open() {
        door.open();
        neighbourhood.open();
        despatch.open();
        studio.open();
        lookout.ifPresent(CodeWatch::start);
    }

    StationParts parts() {
        return parts;
    }

    /** What is thought of the live picture, as it is thought. */
    Topic<LiveVerdict> verdicts() {
        return studio.judge().verdicts();
    }

    /** The house for a rehearsal with these hands and this view of the wall. */
    CollectionDay.House house(Hands hands, QrOnTheWall wall) {
        return new CollectionDay.House(
                ledger.desk(), studio.session(), ledger.vault(), ledger.outbox(), hands, wall, wayOut::tally);
    }

    private static long freeBytes(Path data) {
        return data.toFile().getUsableSpace();
    }

    @Override
    public void close() {
        closing.close();
    }
}
