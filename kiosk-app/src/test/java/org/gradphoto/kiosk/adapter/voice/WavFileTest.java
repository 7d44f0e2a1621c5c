package org.gradphoto.kiosk.adapter.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.gradphoto.kiosk.speech.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WavFileTest {

    private final Path folder;

    WavFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatIsWrittenReadsBackTheSame() throws Exception {
        Sound tone = Tones.tone(440, 300);
        Path file = folder.resolve("tone.wav");
        WavFile.write(tone, file);

        assertEquals(tone, WavFile.read(file));
    }

    @ParameterizedTest
    @CsvSource({"8000, 16, 1", "16000, 8, 1", "22050, 16, 1", "44100, 16, 2", "48000, 16, 2", "48000, 24, 1"})
    void recordingsOfAnyUsualFormKeepTheirLengthAndPitch(float rate, int bits, int channels) throws Exception {
        Path file = folder.resolve("recording.wav");
        write(file, rate, bits, channels);

        Sound sound = WavFile.read(file);

        assertEquals(500, sound.millis(), 2);
        assertEquals(220, Tones.waves(sound), 2);
        assertTrue(sound.peak() > 12_000, "peak " + sound.peak());
    }

    @Test
    void aFileThatIsNoSoundIsRefusedByItsName() throws Exception {
        Path text = Files.writeString(folder.resolve("please.wav"), "no sound");

        IOException refusal = assertThrows(IOException.class, () -> WavFile.read(text));

        assertTrue(refusal.toString().contains("please.wav"), refusal.toString());
    }

    @Test
    void theChimeIsShortAndNeitherSilentNorTooLoud() throws Exception {
        Sound chime = WavFile.read(Path.of("assets", "sounds", "chime.wav"));

        assertTrue(chime.millis() < 1200);
        assertTrue(chime.peak() > 6_000 && chime.peak() < 24_000, "loudest sample " + chime.peak());
    }

    @Test
    void theSoundCardSaysWhetherItCanBeHeard() {
        var card = new SoundCard();

        assertEquals(card.available(), card.play(Sound.silence(1)));
    }

    /** Half a second of 440 Hz; the low byte of each sample first. */
    private static void write(Path file, float rate, int bits, int channels) throws IOException {
        int bytesEach = bits / 8;
        int frames = (int) (rate / 2);
        byte[] bytes = new byte[frames * channels * bytesEach];
        for (int i = 0; i < frames * channels; i++) {
            double wave = 0.5 * Math.sin(2 * Math.PI * 440 * (i / channels) / rate);
            int value = (int) (wave * (1 << (bits - 1)));
            for (int b = 0; b < bytesEach; b++) {
                bytes[i * bytesEach + b] = (byte) (bits == 8 ? value + 128 : value >> (8 * b));
            }
        }
        var format = new AudioFormat(rate, bits, channels, bits > 8, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(bytes), format, frames),
                AudioFileFormat.Type.WAVE,
                file.toFile());
    }
}
