package org.gradphoto.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.gradphoto.kiosk.adapter.system.SingleInstance;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.cli.KioskLauncher;
import org.gradphoto.kiosk.cli.RunRequest;
import org.gradphoto.kiosk.rehearsal.CollectionDay;
import org.gradphoto.kiosk.rehearsal.DayReport;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.ui.window.KioskWindows;

/** Opens the kiosk with its windows, once on each data folder: a second start brings the first window to the front. */
final class Launcher implements KioskLauncher {

    private static final int DONE = 0;
    private static final int NO = 1;
    private static final long REHEARSAL_SEED = 1;

    private final Parts parts;

    Launcher(Parts parts) {
        this.parts = parts;
    }

    @Override
    public int run(RunRequest request) {
        KioskSettings settings = settings(request);
        CompletableFuture<FxWindows> windows = new CompletableFuture<>();
        try {
            SingleInstance instance =
                    SingleInstance.enter(settings.data(), () -> windows.thenAccept(FxWindows::toFront));
            if (instance instanceof SingleInstance.First first) {
                return open(first, request, settings, windows);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        request.say().accept(ResourceBundle.getBundle(Main.BUNDLE).getString("kiosk.runs-already"));
        return NO;
    }

    private int open(
            SingleInstance.First first,
            RunRequest request,
            KioskSettings settings,
            CompletableFuture<FxWindows> windows) {
        try (first) {
            return request.rehearse() > 0 ? rehearse(request, settings) : serve(request, settings, windows);
        }
    }

    private int serve(RunRequest request, KioskSettings settings, CompletableFuture<FxWindows> opened) {
        FxWindows.Starting starting = FxWindows.starting();
        CameraChoice camera = new CameraChoice(parts, settings);
        try (WindowedKiosk kiosk = new WindowedKiosk(
                parts, settings, camera, clock -> Ledger.ofToday(settings, clock), UnaryOperator.identity())) {
            kiosk.open();
            try (FxWindows windows = starting.open(kiosk.parts())) {
                opened.complete(windows);
                if (request.measure() > 0) {
                    new LiveMeasurement(windows, kiosk).run(Duration.ofSeconds(request.measure()), request.say());
                } else {
                    windows.awaitClosed();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return DONE;
    }

    private int rehearse(RunRequest request, KioskSettings settings) {
        CollectionDay day = new CollectionDay(new CollectionDay.Plan(request.rehearse(), REHEARSAL_SEED));
        FxWindows.Starting starting = FxWindows.starting();
        CameraChoice camera = new CameraChoice(parts, settings);
        try (WindowedKiosk kiosk = rehearsal(settings, camera, day)) {
            kiosk.open();
            try (FxWindows windows = starting.open(kiosk.parts())) {
                DayReport report = new WindowedRehearsal(windows, request.out(), request.say()).play(day, kiosk);
                report.lines().forEach(request.say());
                long stall = windows.ask(KioskWindows::longestStall).toMillis();
                request.say().accept(String.format("longest stall of the windows %5d ms", stall));
                return report.isClean() ? DONE : NO;
            }
        }
    }

    private WindowedKiosk rehearsal(KioskSettings settings, CameraChoice camera, CollectionDay day) {
        char lane = settings.station().lane();
        return new WindowedKiosk(
                parts, settings, camera, clock -> new Ledger(settings.data(), "demo", lane, clock), day::timed);
    }

    /** Nothing of a demo or a rehearsal ever lies among the real photos. */
    private KioskSettings settings(RunRequest request) {
        boolean apart = request.rehearse() > 0 || request.measure() > 0;
        KioskSettings site = apart ? parts.rehearsalSettings(request.out().resolve("station")) : parts.settings();
        KioskSettings settings = request.demo() && !apart ? site.on(site.data().resolve("demo")) : site;
        CameraSpec camera =
                request.demo() ? new CameraSpec.Demo() : settings.camera().camera();
        return settings.with(request.camera().orElse(camera));
    }
}
