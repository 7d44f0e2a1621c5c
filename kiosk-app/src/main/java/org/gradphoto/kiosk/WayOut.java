package org.gradphoto.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gradphoto.kiosk.adapter.http.HttpLedger;
import org.gradphoto.kiosk.adapter.http.HttpUplink;
import org.gradphoto.kiosk.platform.ReferencePlatform;
import org.gradphoto.kiosk.rehearsal.RehearsalFailed;
import org.gradphoto.kiosk.rehearsal.Tally;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.settings.PlatformSettings;
import org.gradphoto.kiosk.sync.Uplink;
import org.gradphoto.kiosk.sync.UplinkUnavailable;

/** The platform that photos go to: the one of the settings, or the reference platform in this process. Reached over HTTP either way. */
final class WayOut implements AutoCloseable {

    private final Optional<ReferencePlatform> embedded;
    private final URI address;
    private final String token;
    private final String station;

    private WayOut(Optional<ReferencePlatform> embedded, URI address, String token, String station) {
        this.embedded = embedded;
        this.address = address;
        this.token = token;
        this.station = station;
    }

    static WayOut open(KioskSettings settings) {
        PlatformSettings platform = settings.platform();
        String station = settings.station().site() + " " + settings.station().lane();
        if (platform.address().isPresent()) {
            return new WayOut(Optional.empty(), platform.address().get(), token(platform), station);
        }
        ReferencePlatform own = ReferencePlatform.start(
                settings.data().resolve("platform"), ReferencePlatform.LOOPBACK, platform.embeddedPort());
        URI address = URI.create("http://" + ReferencePlatform.LOOPBACK + ":" + own.port());
        return new WayOut(Optional.of(own), address, own.token(), station);
    }

    Uplink uplink() {
        return new HttpUplink(address, station, token, HttpUplink.PATIENCE);
    }

    /** Where the platform is. */
    URI address() {
        return address;
    }

    /** What the platform says it has. */
    Tally tally() {
        try {
            return new Tally(new HttpLedger(address, token)
                    .submissions().stream()
                            .map(line -> new Tally.Submission(line.ticket().toString(), line.sha256()))
                            .toList());
        } catch (UplinkUnavailable away) {
            throw new RehearsalFailed("the platform cannot be asked what it has", away);
        }
    }

    private static String token(PlatformSettings platform) {
        Path file = platform.tokenFile().orElseThrow();
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        embedded.ifPresent(ReferencePlatform::close);
    }
}
