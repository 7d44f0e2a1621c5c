package org.gradphoto.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SoundTest {

    @Test
    void soundsFollowEachOther() {
        Sound both = Sound.of(new short[] {1, 2}).then(Sound.of(new short[] {3}));

        assertEquals(Sound.of(new short[] {1, 2, 3}), both);
        assertEquals(Sound.of(new short[] {1, 2, 3}).hashCode(), both.hashCode());
        assertNotEquals(Sound.of(new short[] {1, 2}), both);
    }

    @Test
    void halfTheVolumeHalvesTheSamplesAndNoneLeavesSilence() {
        Sound loud = Sound.of(new short[] {1000, -32768});

        assertEquals(Sound.of(new short[] {500, -16384}), loud.at(0.5));
        assertEquals(0, loud.at(0).peak());
        assertEquals(32768, loud.peak());
    }

    @Test
    void silenceIsAsLongAsAsked() {
        assertEquals(350, Sound.silence(350).millis());
        assertEquals("350 ms of sound", Sound.silence(350).toString());
    }

    @Test
    void nobodyCanChangeASound() {
        short[] samples = {7};
        Sound sound = Sound.of(samples);
        samples[0] = 0;
        sound.samples()[0] = 0;

        assertEquals(7, sound.samples()[0]);
    }
}
