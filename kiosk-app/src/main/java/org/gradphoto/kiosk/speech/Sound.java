package org.gradphoto.kiosk.speech;

import java.util.Arrays;

/** A piece of sound: one channel of 16-bit samples, {@value #RATE} a second. Never changes. */
public final class Sound {

    /** Samples a second. */
    public static final int RATE = 44_100;

    private static final int MILLIS = 1000;
    private final short[] samples;

    private Sound(short[] samples) {
        this.samples = samples;
    }

    /** A sound of these samples, -32768 to 32767. */
    public static Sound of(short[] samples) {
        return new Sound(samples.clone());
    }

    /** Nothing, so long. */
    public static Sound silence(int millis) {
        return new Sound(new short[(int) ((long) millis * RATE / MILLIS)]);
    }

    /** This sound and then the other. */
    public Sound then(Sound next) {
        short[] joined = Arrays.copyOf(samples, samples.length + next.samples.length);
        System.arraycopy(next.samples, 0, joined, samples.length, next.samples.length);
        return new Sound(joined);
    }

    /** The same sound at a share of its loudness, 0 to 1. */
    public Sound at(double volume) {
        short[] softer = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            softer[i] = (short) Math.round(samples[i] * volume);
        }
        return new Sound(softer);
    }

    /** A copy of the samples. */
    public short[] samples() {
        return samples.clone();
    }

    /** How long it lasts, in milliseconds. */
    public long millis() {
        return (long) samples.length * MILLIS / RATE;
    }

    /** The largest sample by its size, 0 to 32768; 0 is silence. */
    public int peak() {
        int peak = 0;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs((int) sample));
        }
        return peak;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sound sound && Arrays.equals(samples, sound.samples);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(samples);
    }

    @Override
    public String toString() {
        return millis() + " ms of sound";
    }
}
