package org.gradphoto.kiosk.speech;

/**
 * One word of an announcement as each kind of voice needs it.
 *
 * @param hanzi as it is written, for the voice of an operating system
 * @param pinyin syllables with tone numbers 1 to 5 and spaces between, for a synthesizer
 * @param clip name of its recording without {@code .wav}
 */
public record Word(String hanzi, String pinyin, String clip) {}
