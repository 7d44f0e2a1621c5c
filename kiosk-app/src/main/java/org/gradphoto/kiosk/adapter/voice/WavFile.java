package org.gradphoto.kiosk.adapter.voice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.gradphoto.kiosk.speech.Sound;

/** Reads and writes WAV files. What is read may have any rate and one or two channels; Java's own converters bring it to ours. */
public final class WavFile {

    private static final int CHANNELS = 2;

    private WavFile() {}

    /**
     * The sound of a file.
     *
     * @throws IOException when it is missing, no sound, or in a form Java cannot convert; the message names the file
     */
    public static Sound read(Path file) throws IOException {
        try (AudioInputStream stored = AudioSystem.getAudioInputStream(file.toFile())) {
            return read(stored);
        } catch (UnsupportedAudioFileException | IllegalArgumentException noSound) {
            throw new IOException(file + " is no WAV file that can be read", noSound);
        }
    }

    /**
     * Writes a sound as a WAV file.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(Sound sound, Path file) throws IOException {
        byte[] bytes = SoundCard.bytes(sound);
        var stream = new AudioInputStream(new ByteArrayInputStream(bytes), SoundCard.MONO, bytes.length / Short.BYTES);
        AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
    }

    /** First to 16 bits in the file's own rate and channels, then to one channel, then to our rate: Java has no converter for all three at once. */
    private static Sound read(AudioInputStream stored) throws IOException {
        AudioFormat format = stored.getFormat();
        int channels = Math.min(CHANNELS, format.getChannels());
        AudioFormat plain = new AudioFormat(format.getSampleRate(), Short.SIZE, channels, true, false);
        try (AudioInputStream decoded = AudioSystem.getAudioInputStream(plain, stored)) {
            short[] samples = shorts(decoded.readAllBytes());
            return atOurRate(channels == 1 ? samples : mixed(samples), format.getSampleRate());
        }
    }

    private static short[] shorts(byte[] bytes) {
        short[] samples = new short[bytes.length / Short.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    private static short[] mixed(short[] stereo) {
        short[] mono = new short[stereo.length / CHANNELS];
        for (int i = 0; i < mono.length; i++) {
            mono[i] = (short) ((stereo[CHANNELS * i] + stereo[CHANNELS * i + 1]) / CHANNELS);
        }
        return mono;
    }

    /** Straight lines between the samples: enough for a voice that is made louder by a hall's loudspeaker. */
    private static Sound atOurRate(short[] samples, float rate) {
        if (rate == Sound.RATE || samples.length == 0) {
            return Sound.of(samples);
        }
        short[] ours = new short[(int) (samples.length * (double) Sound.RATE / rate)];
        for (int i = 0; i < ours.length; i++) {
            double place = i * (double) rate / Sound.RATE;
            int before = Math.min(samples.length - 1, (int) place);
            int after = Math.min(samples.length - 1, before + 1);
            ours[i] = (short) Math.round(samples[before] + (samples[after] - samples[before]) * (place - before));
        }
        return Sound.of(ours);
    }
}
