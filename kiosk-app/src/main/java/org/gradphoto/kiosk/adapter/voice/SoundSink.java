package org.gradphoto.kiosk.adapter.voice;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;

/** Where sound goes: the machine's loudspeaker, or a file. */
public interface SoundSink {

    /** Whether anything would be heard. */
    boolean available();

    /**
     * Plays the samples to their end.
     *
     * @return why nothing was heard, when that is so
     */
    Optional<String> play(AudioFormat format, byte[] samples);
}
