package org.gradphoto.kiosk.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.gradphoto.kiosk.adapter.qr.ZxingQrCode;
import org.gradphoto.kiosk.board.BoardFeed;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.capture.CameraState;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.capture.LatestFrame;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.checkin.ChairCheck;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.checkin.ClaimOffice;
import org.gradphoto.kiosk.checkin.RotatingCode;
import org.gradphoto.kiosk.checkin.StepClock;
import org.gradphoto.kiosk.handover.Courier;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Profiles;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.session.Burst;
import org.gradphoto.kiosk.session.CaptureSession;
import org.gradphoto.kiosk.session.Examiner;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.settings.BoardSettings;
import org.gradphoto.kiosk.settings.CameraSettings;
import org.gradphoto.kiosk.settings.DeskSettings;
import org.gradphoto.kiosk.settings.GuidanceSettings;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.settings.PhotoSettings;
import org.gradphoto.kiosk.settings.PlatformSettings;
import org.gradphoto.kiosk.settings.QueueSettings;
import org.gradphoto.kiosk.settings.ScreenSettings;
import org.gradphoto.kiosk.settings.StationSettings;
import org.gradphoto.kiosk.settings.VoiceSettings;
import org.gradphoto.kiosk.settings.WebSettings;
import org.gradphoto.kiosk.speech.Hearing;
import org.gradphoto.kiosk.sync.UplinkState;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.jspecify.annotations.Nullable;

/** A house for the windows whose line, check-in, session and QR are the real ones, and whose camera, store and platform do what the test says. */
public final class ScriptedHouse implements AutoCloseable {

    private static final VoiceSettings SILENT =
            new VoiceSettings(false, List.of(), Optional.empty(), 0, 0, false, LocalTime.MIN, LocalTime.MIN);

    public static final PhotoProfile NATIONAL_BLUE = Profiles.nationalBlue();
    public static final String ADDRESS = "http://192.168.1.20:8080/q/";

    public final MemoryStore store = new MemoryStore();
    public final LatestFrame frames = new LatestFrame();
    public final Topic<CameraState> cameraStates = new Topic<>();
    public final Topic<LiveVerdict> verdicts = new Topic<>();
    public final Topic<UplinkState> uplinkStates = new Topic<>();
    public final AtomicLong codeNanos = new AtomicLong();
    public final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    public final Topic<CollectionCode> heldUp = new Topic<>();
    public final CodeVault vault;
    public final TicketDesk desk;
    public final CheckIn checkIn;
    public final RotatingCode rotating;
    public final CaptureSession session;

    /** The way to other stations; there is none unless a test sets it. */
    public volatile @Nullable Courier courier;

    public volatile boolean cameraGone;
    public volatile boolean frozen;
    public volatile boolean audible = true;
    public volatile BoardSettings board = new BoardSettings(Optional.empty(), false);
    public final Topic<Hearing> hearings = new Topic<>();
    public final BoardFeed boardFeed;
    public volatile Picture picture = new Picture(1280, 960, new byte[1280 * 960 * 3]);
    private volatile CameraState camera = new CameraState.Live("Logitech C920", 1280, 960);

    private final ExecutorService steps = NamedThreads.single("steps");
    private final ScheduledExecutorService filming = NamedThreads.scheduled("filming");
    private final AtomicLong sequence = new AtomicLong();
    private final StationSettings station;
    private final ScreenSettings.Language language;
    private final CameraSpec spec;
    private final GuidanceSettings guidance;

    public ScriptedHouse(Examiner examiner) {
        this(examiner, ScreenSettings.Language.ZH_CN, new CameraSpec.Webcam(Optional.empty()));
    }

    public ScriptedHouse(Examiner examiner, ScreenSettings.Language language, CameraSpec spec) {
        this(examiner, language, spec, new GuidanceSettings(false, List.of()));
    }

    public ScriptedHouse(
            Examiner examiner, ScreenSettings.Language language, CameraSpec spec, GuidanceSettings guidance) {
        this.guidance = guidance;
        this.language = language;
        this.spec = spec;
        this.station = new StationSettings(
                language == ScreenSettings.Language.EN ? "Guilin University, Library Hall" : "桂林理工大学 · 图书馆大厅", 'A', 1);
        StationKey key = StationKey.random();
        vault = new CodeVault(key);
        var clock = new StepClock(Instant.now(), codeNanos::get, Duration.ofSeconds(10));
        rotating = new RotatingCode(key, store.session(), 'A', clock);
        desk = new TicketDesk(store, 'A', Clock.systemDefaultZone());
        boardFeed = new BoardFeed(desk, 1);
        checkIn = new CheckIn(rotating, new ClaimOffice(key, Clock.systemUTC(), Duration.ofMinutes(4)), vault, desk);
        session = new CaptureSession(desk, this::shoot, examiner, store, guidance.checklist());
        filming.scheduleAtFixedRate(this::film, 0, 33, TimeUnit.MILLISECONDS);
    }

    /** What the windows get. */
    public StationParts parts() {
        return parts(steps);
    }

    /** The same with another thread for the steps. */
    public StationParts parts(ExecutorService stepsThread) {
        return new StationParts(
                new StationParts.Chair(session, desk, checkIn, number -> heard.add(number.toString()), stepsThread),
                new StationParts.Counter(
                        new ChairCheck(vault, desk),
                        Optional.of(heldUp),
                        Optional.ofNullable(courier),
                        () -> desk.sessions().open(),
                        () -> List.of(Path.of("data", "reports", "2026-06-12.html"))),
                new StationParts.Sight(frames, cameraStates, () -> camera, verdicts),
                new StationParts.Sending(store, uplinkStates, store, () -> 81_400_000_000L),
                new StationParts.Door(rotating, new ZxingQrCode(), () -> ADDRESS),
                new StationParts.Room(boardFeed, hearings, () -> audible),
                settings(),
                NATIONAL_BLUE,
                Path.of("assets", "fonts"),
                Clock.systemDefaultZone());
    }

    /** Students who come to the desk one after the other. */
    public void issueAtDesk(int students) {
        for (int i = 0; i < students; i++) {
            checkIn.atDesk(new CollectionCode("code-" + sequence.incrementAndGet()));
        }
    }

    public void tell(CameraState state) {
        camera = state;
        cameraStates.publish(state);
    }

    private Burst shoot() throws CameraLost {
        if (cameraGone) {
            throw new CameraLost(CameraLost.Cause.UNPLUGGED, "Logitech C920");
        }
        return Burst.of(frame());
    }

    private void film() {
        if (!cameraGone && !frozen) {
            frames.put(frame());
        }
    }

    private Frame frame() {
        return new Frame(sequence.incrementAndGet(), System.nanoTime(), Instant.now(), picture);
    }

    private KioskSettings settings() {
        return new KioskSettings(
                station,
                Path.of("data"),
                new CameraSettings(spec, CameraSettings.Driver.STANDARD, 1920, 1080, 15),
                new QueueSettings(
                        3, 3, Duration.ofSeconds(10), Duration.ofMinutes(4), QueueSettings.FeeAsked.NOT_ASKED),
                new PhotoSettings("national-blue", Path.of("config/profiles"), Path.of("config/rules.jsonc")),
                guidance,
                new WebSettings(Optional.empty(), 0),
                new PlatformSettings(Optional.empty(), Optional.empty(), 0),
                new ScreenSettings(language, true),
                SILENT,
                board,
                DeskSettings.ALONE);
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        boardFeed.close();
        steps.shutdownNow();
        filming.shutdownNow();
    }
}
