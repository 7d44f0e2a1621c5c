package org.gradphoto.kiosk.adapter.voice;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The sound output of the machine. */
public final class Loudspeaker implements SoundSink {

    /** The form of the chime. */
    static final AudioFormat CD_MONO = new AudioFormat(44_100, 16, 1, true, false);

    @Override
    public boolean available() {
        return AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, CD_MONO));
    }

    /** A machine without a sound card answers with IllegalArgumentException and not with LineUnavailableException. */
    @Override
    public Optional<String> play(AudioFormat format, byte[] samples) {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
            return Optional.empty();
        } catch (LineUnavailableException | IllegalArgumentException silent) {
            return Optional.of(String.valueOf(silent.getMessage()));
        }
    }
}
