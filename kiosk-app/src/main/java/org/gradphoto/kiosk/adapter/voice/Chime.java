package org.gradphoto.kiosk.adapter.voice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.gradphoto.kiosk.queue.CallSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two soft tones at each call. */
public final class Chime implements CallSignal {

    private static final Logger LOG = LoggerFactory.getLogger(Chime.class);

    private final AudioFormat format;
    private final byte[] samples;
    private final SoundSink sink;
    private final ExecutorService thread;

    /**
     * A chime from a WAV file.
     *
     * @param thread where it is played, so that a call does not wait for the sound
     * @throws IOException when the file is missing or no sound
     */
    public Chime(Path file, SoundSink sink, ExecutorService thread) throws IOException {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(file.toFile())) {
            this.format = sound.getFormat();
            this.samples = sound.readAllBytes();
        } catch (UnsupportedAudioFileException noSound) {
            throw new IOException(file + " is no sound", noSound);
        }
        this.sink = sink;
        this.thread = thread;
    }

    /** Whether a call is heard. */
    public boolean available() {
        return sink.available();
    }

    @Override
    public void called(String number) {
        thread.execute(
                () -> sink.play(format, samples).ifPresent(why -> LOG.debug("{} called in silence: {}", number, why)));
    }
}
