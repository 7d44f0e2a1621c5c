package org.gradphoto.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.gradphoto.kiosk.adapter.qr.QrPicture;
import org.gradphoto.kiosk.adapter.qr.QrReader;
import org.gradphoto.kiosk.capture.CameraSource;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.rehearsal.CollectionDay;
import org.gradphoto.kiosk.rehearsal.DayStage;
import org.gradphoto.kiosk.rehearsal.DirectHands;
import org.gradphoto.kiosk.session.CaptureSession;
import org.gradphoto.kiosk.session.DirectShutter;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.sync.Uplink;

/** A real station without windows, for a day as fast as the machine goes: every part but the screens, the live view and the sound. */
final class HeadlessStage implements DayStage {

    private static final int QR_SCALE = 8;

    private final Parts parts;

    HeadlessStage(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Open open(CameraSpec camera, Path out, String session, UnaryOperator<Uplink> around) {
        KioskSettings settings = parts.rehearsalSettings(out.resolve("station"));
        return new Playing(settings, parts.darkroom(settings), parts.unpaced(settings, camera), session, around);
    }

    private static final class Playing implements Open {

        private final CloseInReverse closing = new CloseInReverse();
        private final CollectionDay.House house;

        Playing(
                KioskSettings settings,
                Darkroom darkroom,
                CameraSource camera,
                String session,
                UnaryOperator<Uplink> around) {
            Clock clock = Clock.systemUTC();
            Ledger ledger = closing.add(
                    new Ledger(settings.data(), session, settings.station().lane(), clock));
            FrontDoor door = closing.add(new FrontDoor(ledger, settings, clock));
            WayOut wayOut = closing.add(WayOut.open(settings));
            Despatch despatch = closing.add(new Despatch(ledger, around.apply(wayOut.uplink()), clock));
            PortraitReader reader = closing.add(darkroom.reader());
            Standardizer standardizer = closing.add(darkroom.standardizer());
            DirectShutter shutter = closing.add(new DirectShutter(camera, clock));
            CaptureSession chair = new CaptureSession(
                    ledger.desk(),
                    shutter,
                    darkroom.examiner(reader, standardizer),
                    ledger.shelf(),
                    settings.guidance().checklist(),
                    darkroom.filing());
            door.open();
            despatch.open();
            QrReader phoneCamera = new QrReader();
            house = new CollectionDay.House(
                    ledger.desk(),
                    chair,
                    ledger.vault(),
                    ledger.outbox(),
                    new DirectHands(chair),
                    () -> phoneCamera.read(new QrPicture(door.qr().modules(door.address())).image(QR_SCALE)),
                    wayOut::tally);
        }

        @Override
        public CollectionDay.House house() {
            return house;
        }

        @Override
        public void close() {
            closing.close();
        }
    }
}
