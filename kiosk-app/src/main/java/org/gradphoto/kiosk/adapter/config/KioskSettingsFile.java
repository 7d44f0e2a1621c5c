package org.gradphoto.kiosk.adapter.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.rules.HumanCheck;
import org.gradphoto.kiosk.settings.BoardSettings;
import org.gradphoto.kiosk.settings.CameraSettings;
import org.gradphoto.kiosk.settings.GuidanceSettings;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.settings.PhotoSettings;
import org.gradphoto.kiosk.settings.PlatformSettings;
import org.gradphoto.kiosk.settings.QueueSettings;
import org.gradphoto.kiosk.settings.ScreenSettings;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;
import org.gradphoto.kiosk.settings.StationSettings;
import org.gradphoto.kiosk.settings.VoiceSettings;
import org.gradphoto.kiosk.settings.WebSettings;

/** Reads {@code config/kiosk.jsonc}. Relative paths in it start at the folder above {@code config}. */
public final class KioskSettingsFile {

    private static final int LONGEST_SIDE = 7680;
    private static final int LAST_PORT = 65535;

    private final Path root;
    private final Section whole;

    private KioskSettingsFile(Path root, Section whole) {
        this.root = root;
        this.whole = whole;
    }

    /**
     * All settings of a station.
     *
     * @throws SettingsFault when the file is missing or anything in it is wrong
     */
    public static KioskSettings read(Path file) throws SettingsFault {
        Path root = Optional.ofNullable(file.toAbsolutePath().getParent())
                .flatMap(config -> Optional.ofNullable(config.getParent()))
                .orElse(Path.of("").toAbsolutePath());
        return new KioskSettingsFile(root, Section.of(file)).settings();
    }

    private KioskSettings settings() throws SettingsFault {
        StationSettings station = station();
        var settings = new KioskSettings(
                station,
                path(whole, "data"),
                camera(),
                queue(),
                photo(),
                guidance(),
                web(),
                platform(),
                screen(),
                voice(),
                board(),
                new DeskSection(whole.section("desk"), root, station.lane()).read());
        whole.done();
        return settings;
    }

    private StationSettings station() throws SettingsFault {
        Section station = whole.section("station");
        String lane = station.text("lane");
        if (!lane.matches("[A-Z]")) {
            throw station.fault("lane", Code.OUT_OF_RANGE, List.of("A to Z"));
        }
        var settings = new StationSettings(station.text("site"), lane.charAt(0), station.integer("point", 1, 99));
        station.done();
        return settings;
    }

    private CameraSettings camera() throws SettingsFault {
        Section camera = whole.section("camera");
        var settings = new CameraSettings(
                spec(camera),
                camera.choice(
                        "driver",
                        Map.of("native", CameraSettings.Driver.NATIVE, "standard", CameraSettings.Driver.STANDARD)),
                camera.integer("width", 160, LONGEST_SIDE),
                camera.integer("height", 120, LONGEST_SIDE),
                camera.number("folderFramesPerSecond", 1, 60));
        camera.done();
        return settings;
    }

    private CameraSpec spec(Section camera) throws SettingsFault {
        try {
            CameraSpec spec = CameraSpec.parse(camera.text("use"));
            return spec instanceof CameraSpec.Folder folder
                    ? new CameraSpec.Folder(root.resolve(folder.directory()))
                    : spec;
        } catch (IllegalArgumentException unknown) {
            throw camera.fault(
                    "use", Code.OUT_OF_RANGE, List.of("webcam", "webcam:NAME", "folder:DIR", "mjpeg:URL", "demo"));
        }
    }

    private QueueSettings queue() throws SettingsFault {
        Section queue = whole.section("queue");
        var settings = new QueueSettings(
                queue.integer("requeueBehind", 0, 100),
                queue.integer("suggestNoShowAfter", 1, 20),
                Duration.ofSeconds(queue.integer("codeStepSeconds", 5, 120)),
                Duration.ofSeconds(queue.integer("claimSeconds", 60, 1800)),
                queue.choice(
                        "fee",
                        Map.of("not-asked", QueueSettings.FeeAsked.NOT_ASKED, "list", QueueSettings.FeeAsked.LIST)));
        queue.done();
        return settings;
    }

    private PhotoSettings photo() throws SettingsFault {
        Section photo = whole.section("photo");
        var settings = new PhotoSettings(photo.text("profile"), path(photo, "profiles"), path(photo, "rules"));
        photo.done();
        return settings;
    }

    private GuidanceSettings guidance() throws SettingsFault {
        Section guidance = whole.section("guidance");
        boolean autoShot = guidance.flag("autoShot");
        Section items = guidance.section("checklist");
        List<HumanCheck> checklist = new ArrayList<>();
        for (HumanCheck check : HumanCheck.values()) {
            if (items.flag(check.id())) {
                checklist.add(check);
            }
        }
        items.done();
        guidance.done();
        return new GuidanceSettings(autoShot, checklist);
    }

    private WebSettings web() throws SettingsFault {
        Section web = whole.section("web");
        var settings = new WebSettings(web.optionalText("host"), web.integer("port", 0, LAST_PORT));
        web.done();
        return settings;
    }

    private PlatformSettings platform() throws SettingsFault {
        Section platform = whole.section("platform");
        Optional<URI> address = address(platform);
        Optional<Path> tokenFile = platform.optionalText("tokenFile").map(root::resolve);
        if (address.isPresent() && tokenFile.isEmpty()) {
            throw platform.fault("tokenFile", Code.MISSING, List.of());
        }
        var settings = new PlatformSettings(address, tokenFile, platform.integer("embeddedPort", 0, LAST_PORT));
        platform.done();
        return settings;
    }

    private static Optional<URI> address(Section platform) throws SettingsFault {
        Optional<String> text = platform.optionalText("address");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text.get());
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                return Optional.of(address);
            }
        } catch (URISyntaxException malformed) {
            throw noAddress(platform);
        }
        throw noAddress(platform);
    }

    private static SettingsFault noAddress(Section platform) {
        return platform.fault("address", Code.OUT_OF_RANGE, List.of("https://HOST", "http://HOST:PORT"));
    }

    private ScreenSettings screen() throws SettingsFault {
        Section screen = whole.section("screen");
        var settings = new ScreenSettings(
                screen.choice(
                        "language", Map.of("zh-CN", ScreenSettings.Language.ZH_CN, "en", ScreenSettings.Language.EN)),
                screen.flag("mirrorPreview"));
        screen.done();
        return settings;
    }

    private VoiceSettings voice() throws SettingsFault {
        return new VoiceSection(whole.section("voice"), root).read();
    }

    private BoardSettings board() throws SettingsFault {
        return new BoardSection(whole.section("board")).read();
    }

    private Path path(Section section, String key) throws SettingsFault {
        try {
            return root.resolve(section.text(key)).normalize();
        } catch (InvalidPathException noPath) {
            throw section.fault(key, Code.OUT_OF_RANGE, List.of("path"));
        }
    }
}
