package org.gradphoto.kiosk.adapter.voice;

import org.gradphoto.kiosk.speech.Sound;

/** Sounds for tests. */
final class Tones {

    private Tones() {}

    /** A steady tone. */
    static Sound tone(int hertz, int millis) {
        short[] samples = new short[Sound.RATE * millis / 1000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (8000 * Math.sin(2 * Math.PI * hertz * i / Sound.RATE));
        }
        return Sound.of(samples);
    }

    /** How often the sound crosses zero upwards: the number of its waves. */
    static int waves(Sound sound) {
        short[] samples = sound.samples();
        int waves = 0;
        for (int i = 1; i < samples.length; i++) {
            waves += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        }
        return waves;
    }
}
