package org.gradphoto.kiosk.adapter.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.rules.HumanCheck;
import org.gradphoto.kiosk.settings.BoardSettings;
import org.gradphoto.kiosk.settings.CameraSettings;
import org.gradphoto.kiosk.settings.GuidanceSettings;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.settings.QueueSettings;
import org.gradphoto.kiosk.settings.ScreenSettings;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;
import org.gradphoto.kiosk.settings.StationSettings;
import org.gradphoto.kiosk.settings.VoiceSettings;
import org.gradphoto.kiosk.settings.WebSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskSettingsFileTest {

    private static final Path SHIPPED = Path.of("config", "kiosk.jsonc");

    private final Path root;
    private final Path file;

    KioskSettingsFileTest(@TempDir Path root) throws IOException {
        this.root = root;
        this.file = Files.createDirectory(root.resolve("config")).resolve("kiosk.jsonc");
    }

    @Test
    void theShippedFileGivesTheDocumentedDefaults() throws Exception {
        KioskSettings settings = KioskSettingsFile.read(SHIPPED);

        assertEquals(new StationSettings("毕业生图像采集点", 'A', 1), settings.station());
        assertEquals(
                new CameraSettings(
                        new CameraSpec.Webcam(Optional.empty()), CameraSettings.Driver.NATIVE, 1920, 1080, 30),
                settings.camera());
        assertEquals(
                new QueueSettings(
                        3, 3, Duration.ofSeconds(10), Duration.ofSeconds(240), QueueSettings.FeeAsked.NOT_ASKED),
                settings.queue());
        assertEquals(new WebSettings(Optional.empty(), 8080), settings.web());
        assertEquals(8090, settings.platform().embeddedPort());
        assertTrue(settings.platform().address().isEmpty());
        assertEquals(new ScreenSettings(ScreenSettings.Language.ZH_CN, true), settings.screen());
        assertEquals("national-blue", settings.photo().profile());
        assertEquals(new GuidanceSettings(false, List.of(HumanCheck.values())), settings.guidance());
    }

    @Test
    void relativePathsStartAtTheFolderAboveTheConfigFolder() throws Exception {
        KioskSettings settings = read("\"use\": \"webcam\"", "\"use\": \"folder:pictures\"");

        assertEquals(root.resolve("data"), settings.data());
        assertEquals(root.resolve("config/profiles"), settings.photo().profiles());
        assertEquals(
                new CameraSpec.Folder(root.resolve("pictures")),
                settings.camera().camera());
    }

    @Test
    void aSchoolLeavesOutOfTheChecklistWhatItDoesNotAsk() throws Exception {
        assertEquals(
                List.of(HumanCheck.MAKE_UP, HumanCheck.COLOURED_LENSES, HumanCheck.SMALL_JEWELLERY),
                read("\"collar\": true", "\"collar\": false").guidance().checklist());
    }

    @Test
    void anAbsolutePathStays() throws Exception {
        assertEquals(
                Path.of("/srv/kiosk"),
                read("\"data\": \"data\"", "\"data\": \"/srv/kiosk\"").data());
    }

    @Test
    void aPlatformElsewhereNeedsItsTokenFile() throws Exception {
        SettingsFault fault = fault("\"address\": null", "\"address\": \"https://photos.example.edu\"");

        assertEquals(Code.MISSING, fault.code());
        assertEquals("platform.tokenFile", fault.key());
    }

    @Test
    void aPlatformElsewhereWithItsTokenFileIsTaken() throws Exception {
        Files.writeString(
                file,
                shipped()
                        .replace("\"address\": null", "\"address\": \"https://photos.example.edu/in\"")
                        .replace("\"tokenFile\": null", "\"tokenFile\": \"data/token\""));

        KioskSettings settings = KioskSettingsFile.read(file);

        assertEquals(
                Optional.of(URI.create("https://photos.example.edu/in")),
                settings.platform().address());
        assertEquals(
                Optional.of(root.resolve("data/token")), settings.platform().tokenFile());
    }

    @Test
    void theVoiceAndTheNetworkOfTheHallAreRead() throws Exception {
        Files.writeString(
                file,
                shipped()
                        .replace("[\"system\", \"espeak\"]", "[\"clips\", \"espeak\"]")
                        .replace("\"clips\": null", "\"clips\": \"data/voice\"")
                        .replace("\"quietFrom\": null", "\"quietFrom\": \"12:00\"")
                        .replace("\"quietTo\": null", "\"quietTo\": \"14:00\"")
                        .replace(
                                "\"inBrowser\": true",
                                "\"inBrowser\": false, \"wifi\": {\"name\": \"HALL\", \"password\": null, \"hidden\": true}"));

        KioskSettings settings = KioskSettingsFile.read(file);

        assertEquals(
                new VoiceSettings(
                        true,
                        List.of(VoiceSettings.Kind.CLIPS, VoiceSettings.Kind.ESPEAK),
                        Optional.of(root.resolve("data/voice")),
                        2,
                        100,
                        false,
                        LocalTime.of(12, 0),
                        LocalTime.of(14, 0)),
                settings.voice());
        assertEquals(
                new BoardSettings(Optional.of(new BoardSettings.Wifi("HALL", Optional.empty(), true)), false),
                settings.board());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"lane\": \"A\" | \"lane\": \"a\" | station.lane | OUT_OF_RANGE | A to Z",
                "\"lane\": \"A\" | \"lane\": 1 | station.lane | WRONG_TYPE | \"\"",
                "\"width\": 1920 | \"width\": \"1920\" | camera.width | WRONG_TYPE | 160 to 7680",
                "\"width\": 1920 | \"width\": 10 | camera.width | OUT_OF_RANGE | 160 to 7680",
                "\"width\": 1920 | \"width\": 800.5 | camera.width | OUT_OF_RANGE | 160 to 7680",
                "\"width\": 1920 | \"widht\": 1920 | camera.width | MISSING | ",
                "\"chime\": true | \"chime\": \"yes\" | voice.chime | WRONG_TYPE | true, false",
                "\"chime\": true | \"chime\": true, \"chimes\": 1 | voice.chimes | UNKNOWN_KEY | chime",
                "\"chime\": true | \"chime\": true, \"chime\": true | voice.chime | DUPLICATE_KEY | ",
                "\"driver\": \"native\" | \"driver\": \"nativ\" | camera.driver | OUT_OF_RANGE | native",
                "\"use\": \"webcam\" | \"use\": \"usb\" | camera.use | OUT_OF_RANGE | webcam",
                "\"use\": \"webcam\" | \"use\": \"mjpeg:no address\" | camera.use | OUT_OF_RANGE | webcam",
                "\"language\": \"zh-CN\" | \"language\": \"fr\" | screen.language | OUT_OF_RANGE | en",
                "\"port\": 8080 | \"port\": 70000 | web.port | OUT_OF_RANGE | 0 to 65535",
                "\"address\": null | \"address\": \"ftp://x\" | platform.address | OUT_OF_RANGE | https://HOST",
                "\"address\": null | \"address\": \"https://a b\" | platform.address | OUT_OF_RANGE | https://HOST",
                "\"make-up\": true | \"makeup\": true | guidance.checklist.make-up | MISSING | ",
                "\"point\": 1 | \"point\": 0 | station.point | OUT_OF_RANGE | 1 to 99",
                "[\"system\", \"espeak\"] | [\"sytem\"] | voice.use | OUT_OF_RANGE | clips",
                "[\"system\", \"espeak\"] | [\"espeak\", \"espeak\"] | voice.use | OUT_OF_RANGE | clips",
                "[\"system\", \"espeak\"] | \"espeak\" | voice.use | WRONG_TYPE | [ ]",
                "[\"system\", \"espeak\"] | [\"clips\"] | voice.clips | MISSING | ",
                "\"times\": 2 | \"times\": 6 | voice.times | OUT_OF_RANGE | 0 to 5",
                "\"volume\": 100 | \"volume\": 101 | voice.volume | OUT_OF_RANGE | 0 to 100",
                "\"quietFrom\": null | \"quietFrom\": \"25:00\" | voice.quietFrom | OUT_OF_RANGE | 00:00 to 23:59",
                "\"inBrowser\": true | \"inBrowser\": true, \"wifi\": {} | board.wifi.name | MISSING | ",
                "\"data\": \"data\" | \"data\": \" \" | data | OUT_OF_RANGE | text",
            })
    void eachFaultIsNamedWithLineKeyAndWhatIsAllowed(String from, String to, String key, Code code, String first)
            throws Exception {
        SettingsFault fault = fault(from, to);

        assertEquals(code, fault.code());
        assertEquals(key, fault.key());
        assertEquals(file, fault.file());
        assertEquals(
                first == null ? List.of() : List.of(first),
                fault.allowed().stream().limit(1).toList());
        assertTrue(fault.line() > 1);
    }

    @Test
    void theLineIsTheOneOfTheWrongValue() throws Exception {
        List<String> lines = shipped().lines().toList();
        int expected = 1 + lines.indexOf("    \"width\": 1920,");

        assertEquals(expected, fault("\"width\": 1920", "\"width\": true").line());
    }

    @Test
    void brokenJsonNamesItsLine() throws Exception {
        Files.writeString(file, "{\n  \"data\": \"data\",\n  oops\n}");

        SettingsFault fault = assertThrows(SettingsFault.class, () -> KioskSettingsFile.read(file));

        assertEquals(Code.NOT_JSON, fault.code());
        assertEquals(3, fault.line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"`` | 1", "[1] | 1", "{} {} | 1", "{ | 1"},
            quoteCharacter = '`')
    void whatIsNoWholeSectionIsNoJson(String text, int line) throws Exception {
        Files.writeString(file, text);

        SettingsFault fault = assertThrows(SettingsFault.class, () -> KioskSettingsFile.read(file));

        assertEquals(Code.NOT_JSON, fault.code());
        assertEquals(line, fault.line());
    }

    @Test
    void aMissingFileIsNamed() {
        SettingsFault fault = assertThrows(SettingsFault.class, () -> KioskSettingsFile.read(file));

        assertEquals(Code.NO_FILE, fault.code());
        assertEquals(file, fault.file());
        assertEquals(0, fault.line());
    }

    private SettingsFault fault(String from, String to) {
        return assertThrows(SettingsFault.class, () -> read(from, to));
    }

    private KioskSettings read(String from, String to) throws IOException, SettingsFault {
        String changed = shipped().replace(from, to);
        assertTrue(!changed.equals(shipped()), "the shipped file has " + from);
        Files.writeString(file, changed);
        return KioskSettingsFile.read(file);
    }

    private static String shipped() throws IOException {
        return Files.readString(SHIPPED);
    }
}
