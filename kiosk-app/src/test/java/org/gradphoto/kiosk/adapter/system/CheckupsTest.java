package org.gradphoto.kiosk.adapter.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckupsTest {

    private static final Path FONT = Path.of("assets", "fonts", "NotoSansSC-Regular.ttf");

    private final Path folder;

    CheckupsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anOldJavaIsAFault() {
        assertEquals(
                Diagnosis.of("java", Level.FAULT, "old", "11.0.2"),
                new JavaCheckup(Runtime.Version.parse("11.0.2")).examine());
        assertEquals("ok", new JavaCheckup().examine().code());
    }

    @Test
    void noMonitorIsAWarningAndTwoAreWhatTheKioskWants() {
        assertEquals(Diagnosis.of("displays", Level.WARNING, "headless"), new DisplayCheckup(List::of).examine());
        assertEquals(
                Diagnosis.of("displays", Level.OK, "one", "1920 x 1080"),
                new DisplayCheckup(() -> List.of("1920 x 1080")).examine());
        assertEquals(
                Diagnosis.of("displays", Level.OK, "several", "2", "1920 x 1080, 1280 x 800"),
                new DisplayCheckup(() -> List.of("1920 x 1080", "1280 x 800")).examine());
    }

    @Test
    void askingForTheMonitorsNeverFails() {
        assertEquals("displays", new DisplayCheckup().examine().subject());
    }

    @Test
    void theBundledFontHasTheChineseOfTheScreens() {
        assertEquals(Diagnosis.of("fonts", Level.OK, "ok", "Noto Sans SC Regular"), new FontCheckup(FONT).examine());
    }

    @Test
    void aMissingOrDamagedFontIsAFault() throws IOException {
        Path missing = folder.resolve("gone.ttf");
        Path damaged = Files.writeString(folder.resolve("damaged.ttf"), "no font");

        assertEquals(
                Diagnosis.of("fonts", Level.FAULT, "missing", missing.toString()), new FontCheckup(missing).examine());
        assertEquals(
                Diagnosis.of("fonts", Level.FAULT, "damaged", damaged.toString()), new FontCheckup(damaged).examine());
    }

    @Test
    void silenceIsAWarningOnly() {
        assertEquals(Diagnosis.of("sound", Level.WARNING, "none"), new SoundCheckup(() -> false).examine());
        assertEquals(Diagnosis.of("sound", Level.OK, "ok"), new SoundCheckup(() -> true).examine());
    }

    @Test
    void aFolderThatCannotBeMadeIsAFault() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertEquals(
                Diagnosis.of(
                        "disk", Level.FAULT, "unwritable", file.resolve("data").toString()),
                new DiskCheckup(file.resolve("data")).examine());
    }

    @Test
    void littleRoomIsAWarningAndTooLittleAFault() {
        assertEquals("ok", new DiskCheckup(folder, 0, 0).examine().code());
        assertEquals(
                Level.WARNING,
                new DiskCheckup(folder, Long.MAX_VALUE, 0).examine().level());
        assertEquals(
                "full",
                new DiskCheckup(folder, Long.MAX_VALUE, Long.MAX_VALUE)
                        .examine()
                        .code());
    }

    @Test
    void theDoctorLeavesNothingInTheDataFolder() throws IOException {
        new DiskCheckup(folder).examine();

        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
