package org.gradphoto.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gradphoto.kiosk.adapter.http.HttpBoards;
import org.gradphoto.kiosk.adapter.http.HttpNeighbours;
import org.gradphoto.kiosk.adapter.system.SiteKeyFile;
import org.gradphoto.kiosk.handover.Courier;
import org.gradphoto.kiosk.handover.Reception;
import org.gradphoto.kiosk.handover.SiteSeal;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The other stations of the site: what their boards show; the courier to them and the reception for theirs, when the site has a key. */
final class Neighbourhood implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Neighbourhood.class);
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final Optional<Courier> courier;
    private final HttpBoards boards;
    private final ScheduledExecutorService thread = NamedThreads.scheduled("hand-over");

    Neighbourhood(Ledger ledger, FrontDoor door, KioskSettings settings) {
        Optional<SiteSeal> seal = settings.desk().siteKeyFile().map(Neighbourhood::seal);
        char lane = settings.station().lane();
        boards = new HttpBoards(settings.desk().neighbours(), door.board(), NamedThreads.scheduled("boards"));
        seal.ifPresent(key -> door.welcome(new Reception(ledger.desk(), ledger.vault(), key, lane, door::page)));
        courier = seal.map(key -> new Courier(
                ledger.desk(),
                ledger.vault(),
                key,
                lane,
                new HttpNeighbours(settings.desk().neighbours(), key, HttpNeighbours.PATIENCE)));
    }

    private static SiteSeal seal(Path file) {
        try {
            return new SiteSeal(new SiteKeyFile(file).open());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** The way to other stations; empty when the site has no key. */
    Optional<Courier> courier() {
        return courier;
    }

    void open() {
        boards.open();
        courier.ifPresent(this::repeat);
    }

    private void repeat(Courier carrier) {
        var unused = thread.scheduleWithFixedDelay(
                () -> goOn(carrier), BETWEEN.toMillis(), BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The edge of the thread: a schedule ends in silence at the first fault that escapes, and the out-tray would wait for ever. */
    private static void goOn(Courier courier) {
        try {
            courier.carryOut();
        } catch (RuntimeException fault) {
            LOG.error("the courier goes on after a fault", fault);
        }
    }

    @Override
    public void close() {
        boards.close();
        thread.shutdownNow();
    }
}
