package org.gradphoto.kiosk.adapter.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.speech.Announcement;
import org.gradphoto.kiosk.speech.Sound;
import org.gradphoto.kiosk.speech.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipPackTest {

    private static final Announcement CALL = new Announcement(TicketNumber.parse("A012"), 1);

    private final Path folder;

    ClipPackTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        for (Word word : Announcement.vocabulary()) {
            WavFile.write(Tones.tone(300, 100), folder.resolve(word.clip() + ".wav"));
        }
    }

    @Test
    void aWholePackSaysEveryCall() {
        var pack = new ClipPack(folder);

        Optional<Sound> said = pack.say(CALL.words());

        assertEquals(List.of(), pack.missing());
        assertEquals(CALL.words().size() * 140L, said.orElseThrow().millis(), 2);
        assertEquals(Diagnosis.Level.OK, new ClipCheckup(folder).examine().level());
    }

    @Test
    void theWordsComeInTheirOrder() throws Exception {
        WavFile.write(Tones.tone(600, 100), folder.resolve("please.wav"));

        Sound said = new ClipPack(folder).say(CALL.words()).orElseThrow();

        short[] first = Arrays.copyOf(said.samples(), Sound.RATE / 10);
        assertEquals(60, Tones.waves(Sound.of(first)), 1);
    }

    @Test
    void aSentenceWithAMissingWordIsLeftToTheNextVoice() throws Exception {
        Files.delete(folder.resolve("2.wav"));
        var pack = new ClipPack(folder);

        assertEquals(Optional.empty(), pack.say(CALL.words()));
        assertTrue(pack.say(new Announcement(TicketNumber.parse("A013"), 1).words())
                .isPresent());
    }

    @Test
    void missingAndDamagedRecordingsAreNamed() throws Exception {
        Files.delete(folder.resolve("Q.wav"));
        Files.writeString(folder.resolve("7.wav"), "no sound");

        Diagnosis diagnosis = new ClipCheckup(folder).examine();

        assertEquals(List.of("Q", "7"), new ClipPack(folder).missing());
        assertEquals("missing", diagnosis.code());
        assertEquals(List.of(folder.toString(), "Q, 7"), diagnosis.values());
    }

    @Test
    void aFolderThatIsNotThereSaysNothing() {
        var pack = new ClipPack(folder.resolve("elsewhere"));

        assertEquals(43, pack.missing().size());
        assertEquals(Optional.empty(), pack.say(CALL.words()));
    }
}
