package org.gradphoto.kiosk.adapter.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChimeTest {

    private static final Path CHIME = Path.of("assets", "sounds", "chime.wav");

    private final Path folder;
    private final ExecutorService thread = NamedThreads.single("voice");

    ChimeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aCallPlaysTheWholeChime() throws Exception {
        Path heard = folder.resolve("heard.wav");
        var chime = new Chime(CHIME, new WavSink(heard), thread);

        chime.called("A012");
        finish();

        assertTrue(chime.available());
        assertEquals(-1, Files.mismatch(CHIME, heard));
    }

    @Test
    void theChimeIsShortAndNeitherSilentNorTooLoud() throws Exception {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(CHIME.toFile())) {
            byte[] samples = sound.readAllBytes();
            int loudest = 0;
            for (int i = 0; i < samples.length; i += 2) {
                loudest = Math.max(loudest, Math.abs((short) ((samples[i] & 0xff) | (samples[i + 1] << 8))));
            }

            assertTrue(sound.getFormat().matches(Loudspeaker.CD_MONO));
            assertTrue(samples.length < 1.2 * 2 * 44_100);
            assertTrue(loudest > 6_000 && loudest < 24_000, "loudest sample " + loudest);
        }
    }

    @Test
    void aMachineWithoutSoundStaysSilentWithoutAFault() throws Exception {
        var chime = new Chime(CHIME, new NoSink(), thread);

        chime.called("A012");
        finish();

        assertFalse(chime.available());
    }

    @Test
    void theLoudspeakerSaysWhetherItCanBeHeard() {
        var loudspeaker = new Loudspeaker();

        assertEquals(
                loudspeaker.available(),
                loudspeaker.play(Loudspeaker.CD_MONO, new byte[8]).isEmpty());
    }

    @Test
    void aFileThatIsNoSoundIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("chime.wav"), "no sound");

        assertThrows(IOException.class, () -> new Chime(text, new NoSink(), thread));
    }

    private void finish() throws InterruptedException {
        thread.shutdown();
        assertTrue(thread.awaitTermination(10, TimeUnit.SECONDS));
    }

    private record WavSink(Path file) implements SoundSink {

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public Optional<String> play(AudioFormat format, byte[] samples) {
            var sound = new AudioInputStream(
                    new ByteArrayInputStream(samples), format, samples.length / format.getFrameSize());
            try {
                AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
                return Optional.empty();
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }

    private record NoSink() implements SoundSink {

        @Override
        public boolean available() {
            return false;
        }

        @Override
        public Optional<String> play(AudioFormat format, byte[] samples) {
            return Optional.of("no mixer");
        }
    }
}
