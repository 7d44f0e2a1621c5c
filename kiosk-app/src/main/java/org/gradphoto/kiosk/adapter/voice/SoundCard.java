package org.gradphoto.kiosk.adapter.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.gradphoto.kiosk.speech.Loudspeaker;
import org.gradphoto.kiosk.speech.Sound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sound output of the machine. */
public final class SoundCard implements Loudspeaker {

    /** Sound as the core has it: one channel of signed 16-bit samples, the low byte first. */
    static final AudioFormat MONO = new AudioFormat(Sound.RATE, Short.SIZE, 1, true, false);

    private static final Logger LOG = LoggerFactory.getLogger(SoundCard.class);

    @Override
    public boolean available() {
        return AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, MONO));
    }

    /** A machine without a sound card answers with IllegalArgumentException and not with LineUnavailableException. */
    @Override
    public boolean play(Sound sound) {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(MONO)) {
            line.open(MONO);
            line.start();
            byte[] bytes = bytes(sound);
            line.write(bytes, 0, bytes.length);
            line.drain();
            return true;
        } catch (LineUnavailableException | IllegalArgumentException silent) {
            LOG.debug("nothing is heard: {}", silent.getMessage());
            return false;
        }
    }

    static byte[] bytes(Sound sound) {
        short[] samples = sound.samples();
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }
}
