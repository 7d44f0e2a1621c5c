package org.gradphoto.kiosk.speech;

import java.util.List;
import java.util.Optional;

/** Turns words into sound, when it can. */
public interface Voice {

    /** The name under which the settings know it: {@code clips}, {@code system}, {@code espeak}. */
    String name();

    /** The words as one sound; empty when this voice cannot say them on this machine. */
    Optional<Sound> say(List<Word> words);
}
