package org.gradphoto.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at the console reads when something is wrong: one sentence that names it, and never a stack trace. */
class CommandFaultsTest {

    @TempDir
    Path folder;

    private CommandRunner withSettings(String text) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config").resolve("kiosk.jsonc"), text);
        return new CommandRunner(folder);
    }

    private static void assertOneSentence(CommandRunner kiosk) {
        assertFalse(kiosk.complained().contains("\tat "), kiosk.complained());
        assertFalse(kiosk.complained().contains("Exception"), kiosk.complained());
        assertEquals(1, kiosk.complained().strip().lines().count(), kiosk.complained());
    }

    @Test
    void aWrongLineInTheSettingsIsNamedWithItsFileLineAndKey() throws IOException {
        CommandRunner kiosk =
                withSettings("{\n  // the station\n  \"station\": {\"site\": \"x\", \"lane\": \"7\"}\n}\n");

        assertEquals(
                2,
                kiosk.run(
                        "day", "--students", "1", "--out", folder.resolve("out").toString()));

        assertTrue(kiosk.complained().contains("kiosk.jsonc:3"), kiosk.complained());
        assertTrue(kiosk.complained().contains("station.lane"), kiosk.complained());
        assertOneSentence(kiosk);
    }

    @Test
    void missingSettingsAreNamed() {
        CommandRunner kiosk = new CommandRunner(folder);

        assertEquals(
                2,
                kiosk.run(
                        "day", "--students", "1", "--out", folder.resolve("out").toString()));

        assertTrue(kiosk.complained().contains("kiosk.jsonc"), kiosk.complained());
        assertOneSentence(kiosk);
    }

    @Test
    void aFolderWithoutPicturesEndsTheDayWithItsName() {
        CommandRunner kiosk = new CommandRunner(Path.of(""));

        int exit = kiosk.run(
                "day",
                "--students",
                "1",
                "--camera",
                "folder:" + folder,
                "--out",
                folder.resolve("out").toString());

        assertEquals(2, exit);
        assertTrue(kiosk.complained().contains(folder.toString()), kiosk.complained());
        assertOneSentence(kiosk);
    }

    @Test
    void aCameraOfAnUnknownKindIsAnsweredWithTheFourForms() {
        CommandRunner kiosk = new CommandRunner(Path.of(""));

        assertEquals(2, kiosk.run("run", "--camera", "telescope"));

        assertTrue(kiosk.complained().contains("mjpeg:URL"), kiosk.complained());
    }

    @Test
    void anOutFolderThatIsAFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        CommandRunner kiosk = new CommandRunner(Path.of(""));

        assertEquals(2, kiosk.run("day", "--students", "1", "--out", file.toString()));

        assertTrue(kiosk.complained().contains("file"), kiosk.complained());
        assertOneSentence(kiosk);
    }

    @Test
    void aProfileThatContradictsItselfIsNamedWithItsLineAndNothingIsWritten() throws IOException {
        CommandRunner kiosk = withSettings(Files.readString(Path.of("config", "kiosk.jsonc")));
        Files.copy(Path.of("config", "rules.jsonc"), folder.resolve("config").resolve("rules.jsonc"));
        String good = Files.readString(Path.of("config", "profiles", "national-blue.jsonc"));
        Path profiles = Files.createDirectories(folder.resolve("config").resolve("profiles"));
        String wrong = good.replace("\"eyeLine\": [200, 300]", "\"eyeLine\": [560, 600]");
        Files.writeString(profiles.resolve("national-blue.jsonc"), wrong);
        long line = wrong.substring(0, wrong.indexOf("\"eyeLine\"")).lines().count();
        Path photo = folder.resolve("photo.jpg");
        String still = Path.of("assets", "demo", "stills", "01_p01_f_ponytail01_ears_whiteshirt.jpg")
                .toString();

        assertEquals(2, kiosk.run("standardize", still, "--out", photo.toString()));

        assertTrue(kiosk.complained().contains("national-blue.jsonc:" + line), kiosk.complained());
        assertTrue(kiosk.complained().contains("eyeLine"), kiosk.complained());
        assertTrue(kiosk.complained().contains("140 to 530"), kiosk.complained());
        assertOneSentence(kiosk);
        assertFalse(Files.exists(photo));
    }
}
