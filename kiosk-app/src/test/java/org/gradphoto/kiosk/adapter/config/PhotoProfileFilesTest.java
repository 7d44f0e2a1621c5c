package org.gradphoto.kiosk.adapter.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
              "width": 480, "height": 640, "dpi": 300, "minBytes": 100, "maxBytes": 40960, "minQuality": 60,
              "background": [255, 255, 254], "backgroundTolerance": 25.5,
              "hairTop": [50, 110], "eyeLine": [200, 300], "faceWidth": [180, 300], "centreTolerance": 12
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
                        480,
                        640,
                        300,
                        100,
                        40960,
                        60,
                        new Rgb(255, 255, 254),
                        25.5,
                        new Span(50, 110),
                        new Span(200, 300),
                        new Span(180, 300),
                        12)),
                profiles.named("white"));
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
                "[255, 255, 254] | [255, 255] | background | WRONG_TYPE",
                "[255, 255, 254] | [255, 255, 256] | background | OUT_OF_RANGE",
                "[50, 110] | [110, 50] | hairTop | OUT_OF_RANGE",
                "[50, 110] | [50, 900] | hairTop | OUT_OF_RANGE",
                "\"minBytes\": 100 | \"minBytes\": 50000 | maxBytes | OUT_OF_RANGE",
                "\"dpi\": 300 | \"dpis\": 300 | dpi | MISSING",
                "\"dpi\": 300 | \"dpi\": 300, \"frame\": 1 | frame | UNKNOWN_KEY",
            })
    void eachFaultIsNamed(String from, String to, String key, Code code) throws Exception {
        write("white", WHITE.replace(from, to));

        SettingsFault fault = assertThrows(SettingsFault.class, () -> profiles.named("white"));

        assertEquals(key, fault.key());
        assertEquals(code, fault.code());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".jsonc"), text);
    }
}
