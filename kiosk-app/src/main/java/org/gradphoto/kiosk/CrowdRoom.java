package org.gradphoto.kiosk;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.rehearsal.crowd.CrowdStage;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.ui.StationParts;

/** A whole station without its windows for a crowd of phones: the demo camera is live and judged meanwhile. */
final class CrowdRoom implements CrowdStage {

    private static final String SESSION = "crowd";

    private final Parts parts;

    CrowdRoom(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Open open(Path out) {
        KioskSettings settings = parts.rehearsalSettings(out.resolve("station")).with(new CameraSpec.Demo());
        char lane = settings.station().lane();
        var kiosk = new WindowedKiosk(
                parts,
                settings,
                new CameraChoice(parts, settings),
                clock -> new Ledger(settings.data(), SESSION, lane, clock),
                UnaryOperator.identity());
        kiosk.open();
        return new Room(kiosk);
    }

    private static final class Room implements Open {

        private final WindowedKiosk kiosk;
        private final AtomicLong verdicts = new AtomicLong();
        private final Topic.Subscription counting;

        Room(WindowedKiosk kiosk) {
            this.kiosk = kiosk;
            this.counting = kiosk.verdicts().subscribe(verdict -> verdicts.incrementAndGet());
        }

        @Override
        public TicketDesk desk() {
            return kiosk.parts().chair().desk();
        }

        @Override
        public String address() {
            StationParts.Door door = kiosk.parts().door();
            return door.address().get() + door.code().current();
        }

        @Override
        public long verdicts() {
            return verdicts.get();
        }

        @Override
        public void close() {
            counting.close();
            kiosk.close();
        }
    }
}
