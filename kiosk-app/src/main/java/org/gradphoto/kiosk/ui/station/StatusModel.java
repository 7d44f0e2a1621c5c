package org.gradphoto.kiosk.ui.station;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gradphoto.kiosk.capture.CameraState;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.speech.Hearing;
import org.gradphoto.kiosk.sync.Outbox;
import org.gradphoto.kiosk.sync.UplinkState;
import org.gradphoto.kiosk.ui.Listening;
import org.gradphoto.kiosk.ui.StationParts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the status bar says of the machine: read off the FX thread, shown on it. */
final class StatusModel {

    private static final Logger LOG = LoggerFactory.getLogger(StatusModel.class);

    private final StationParts.Sight sight;
    private final StationParts.Sending sending;
    private final Clock clock;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<Reading> reading;
    private final ReadOnlyObjectWrapper<CameraState> camera;
    private final ReadOnlyObjectWrapper<Hearing> hearing;
    private final ReadOnlyObjectWrapper<UplinkState> uplink = new ReadOnlyObjectWrapper<>(new UplinkState.Unknown());

    /**
     * One look at the instruments.
     *
     * @param outbox absent when the store cannot be read
     * @param frameAge how old the newest picture is; absent when there is none
     */
    record Reading(LocalTime time, Optional<Outbox.Count> outbox, long freeBytes, Optional<Duration> frameAge) {}

    StatusModel(StationParts parts, Listening listening, Executor screen) {
        this.sight = parts.sight();
        this.sending = parts.sending();
        this.clock = parts.clock();
        this.screen = screen;
        this.reading = new ReadOnlyObjectWrapper<>(read());
        this.camera = new ReadOnlyObjectWrapper<>(sight.now().get());
        this.hearing = new ReadOnlyObjectWrapper<>(
                parts.room().audible().getAsBoolean() ? Hearing.AS_PLANNED : Hearing.NO_SOUND);
        listening.to(sight.states(), camera::set);
        listening.to(parts.room().hearings(), hearing::set);
        listening.to(sending.uplink(), uplink::set);
    }

    ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CameraState> camera() {
        return camera.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<UplinkState> uplink() {
        return uplink.getReadOnlyProperty();
    }

    /** What the room heard of the last call. */
    ReadOnlyObjectProperty<Hearing> hearing() {
        return hearing.getReadOnlyProperty();
    }

    /** Reads the instruments anew; not on the FX thread, because the disk is asked. */
    void refresh() {
        Reading now = read();
        screen.execute(() -> reading.set(now));
    }

    private Reading read() {
        Optional<Duration> age = sight.frames().newest().map(f -> Duration.ofNanos(System.nanoTime() - f.nanos()));
        return new Reading(LocalTime.now(clock), count(), sending.freeBytes().getAsLong(), age);
    }

    private Optional<Outbox.Count> count() {
        try {
            return Optional.of(sending.outbox().count());
        } catch (StoreUnavailable unreadable) {
            LOG.warn("the outbox cannot be counted: {}", unreadable.getMessage());
            return Optional.empty();
        }
    }
}
