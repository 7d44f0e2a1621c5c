package org.gradphoto.kiosk.adapter.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.photo.BackdropPolicy;
import org.gradphoto.kiosk.photo.BackgroundLimits;
import org.gradphoto.kiosk.photo.Chroma;
import org.gradphoto.kiosk.photo.FileNaming;
import org.gradphoto.kiosk.photo.HeadWindows;
import org.gradphoto.kiosk.photo.Kilobytes;
import org.gradphoto.kiosk.photo.PhotoFormat;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.photo.Span;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoProfileFilesTest {

    private static final String WHITE =
            """
            {
              "width": 480, "height": 640,
              "smallestWidth": 240,
              "dpi": 300, "kilobytes": [1, 40], "minQuality": 60, "chroma": ["4:4:4", "4:2:0"],
              "background": [255, 255, 254], "backgroundTolerance": 25.5, "backgroundUnevenness": 18,
              "hairTop": [50, 110],
              "eyeLine": [200, 300],
              "faceWidth": [180, 300],
              "chin": [350, 500],
              "centreTolerance": 12, "tiltTolerance": 8,
              "fileName": "{date}-{ticket}",
              "rules": null
            }
            """;

    private final Path folder;
    private final PhotoProfileFiles profiles;

    PhotoProfileFilesTest(@TempDir Path folder) {
        this.folder = folder;
        this.profiles = new PhotoProfileFiles(folder);
    }

    @Test
    void everyPartOfAProfileIsRead() throws Exception {
        write("white", WHITE);

        assertEquals(
                Optional.of(new PhotoProfile(
                        "white",
                        new PhotoFormat(
                                480, 640, 240, 300, new Kilobytes(1, 40), 60, List.of(Chroma.FULL, Chroma.QUARTERED)),
                        new BackgroundLimits(new Rgb(255, 255, 254), 25.5, 18),
                        new HeadWindows(
                                new Span(50, 110),
                                new Span(200, 300),
                                new Span(180, 300),
                                Optional.of(new Span(350, 500)),
                                12,
                                8),
                        new FileNaming("{date}-{ticket}"),
                        Optional.empty())),
                profiles.named("white"));
    }

    @ParameterizedTest
    @CsvSource({"normalize, NORMALIZE", "keep, KEEP"})
    void theBackdropIsKeptOrBroughtToItsColourAsTheFileSays(String word, BackdropPolicy policy) throws Exception {
        write("white", WHITE.replace("\"dpi\": 300,", "\"dpi\": 300, \"backdrop\": \"" + word + "\","));

        assertEquals(Optional.of(policy), profiles.named("white").map(PhotoProfile::backdrop));
    }

    @Test
    void theNamesAreThoseOfTheFiles() throws Exception {
        write("white", WHITE);
        write("blue", WHITE);
        Files.writeString(folder.resolve("notes.txt"), "");

        assertEquals(List.of("blue", "white"), profiles.names());
    }

    @Test
    void aNameWithoutAFileIsNoProfileAndAPathIsNoName() throws Exception {
        write("white", WHITE);

        assertTrue(profiles.named("grey").isEmpty());
        assertTrue(profiles.named("../" + folder.getFileName() + "/white").isEmpty());
    }

    @Test
    void aMissingFolderHasNoProfiles() throws Exception {
        var none = new PhotoProfileFiles(folder.resolve("gone"));

        assertEquals(List.of(), none.names());
        assertTrue(none.named("white").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[255, 255, 254] | [255, 255] | background | WRONG_TYPE | 5 | [3]",
                "[255, 255, 254] | [255, 255, 256] | background | OUT_OF_RANGE | 5 | 0 to 255",
                "[50, 110] | [110, 50] | hairTop | OUT_OF_RANGE | 6 | [least, most]",
                "[50, 110] | [50, 900] | hairTop | OUT_OF_RANGE | 6 | 0 to 640",
                "[1, 40] | [50, 40] | kilobytes | OUT_OF_RANGE | 4 | [least, most]",
                "[1, 40] | [0.5, 40] | kilobytes | OUT_OF_RANGE | 4 | [least, most]",
                "\"minQuality\": 60 | \"minQuality\": 101 | minQuality | OUT_OF_RANGE | 4 | 1 to 100",
                "\"4:2:0\" | \"4:2:1\" | chroma | OUT_OF_RANGE | 4 | 4:2:0",
                "[\"4:4:4\", \"4:2:0\"] | [] | chroma | WRONG_TYPE | 4 | [\"\", ...]",
                "\"smallestWidth\": 240 | \"smallestWidth\": 500 | smallestWidth | OUT_OF_RANGE | 3 | 1 to 480",
                "\"dpi\": 300 | \"dpi\": 300, \"backdrop\": \"paint\" | backdrop | OUT_OF_RANGE | 4 | keep",
                "\"dpi\": 300 | \"dpis\": 300 | dpi | MISSING | 1 | ``",
                "\"dpi\": 300 | \"dpi\": 300, \"frame\": 1 | frame | UNKNOWN_KEY | 4 | chroma",
                "{date}-{ticket} | {ticket}-{xuehao} | fileName | OUT_OF_RANGE | 11 | {ticket}",
                "{date}-{ticket} | {hash} | fileName | OUT_OF_RANGE | 11 | {ticket}",
                "{date}-{ticket} | ../{ticket} | fileName | OUT_OF_RANGE | 11 | A-Z a-z 0-9 . _ -",
                "\"hairTop\": [50, 110] | \"hairTop\": [310, 400] | eyeLine | CONTRADICTS | 7 | > [310, 400]",
                "\"eyeLine\": [200, 300] | \"eyeLine\": [60, 120] | eyeLine | CONTRADICTS | 7 | 140 to 530",
                "\"eyeLine\": [200, 300] | \"eyeLine\": [560, 600] | eyeLine | CONTRADICTS | 7 | 140 to 530",
                "\"chin\": [350, 500] | \"chin\": [100, 150] | chin | CONTRADICTS | 9 | > [200, 300]",
                "\"chin\": [350, 500] | \"chin\": [635, 640] | chin | CONTRADICTS | 9 | 281 to 630",
                "\"faceWidth\": [180, 300] | \"faceWidth\": [0, 300] | faceWidth | OUT_OF_RANGE | 8 | > 0",
                "\"rules\": null | \"rules\": \"gone.jsonc\" | `` | NO_FILE | 0 | ``",
            })
    void eachFaultIsNamedWithItsLineAndWhatIsAllowed(
            String from, String to, String key, Code code, int line, String allowed) throws Exception {
        write("white", WHITE.replace(from, to));

        SettingsFault fault = assertThrows(SettingsFault.class, () -> profiles.named("white"));

        assertEquals(key, fault.key());
        assertEquals(code, fault.code());
        assertEquals(line, fault.line());
        assertEquals(allowed, fault.allowed().isEmpty() ? "" : fault.allowed().get(0));
    }

    @Test
    void aProfileMayBringItsOwnRules() throws Exception {
        Files.writeString(folder.resolve("strict.jsonc"), "{ \"single-face\": { \"policy\": \"warn\" } }");
        write("white", WHITE.replace("\"rules\": null", "\"rules\": \"strict.jsonc\""));

        assertEquals(
                Optional.of(folder.resolve("strict.jsonc")),
                profiles.named("white").orElseThrow().rules());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".jsonc"), text);
    }
}
