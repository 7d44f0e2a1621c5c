package org.gradphoto.kiosk.speech;

/** Where sound becomes audible. */
public interface Loudspeaker {

    /** Whether anything would be heard. */
    boolean available();

    /**
     * Plays a sound to its end.
     *
     * @return whether it was heard
     */
    boolean play(Sound sound);
}
