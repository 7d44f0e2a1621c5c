package org.gradphoto.kiosk.photo;

/** How many colour samples a JPEG keeps beside its lightness samples. */
public enum Chroma {
    /** One for each pixel: no colour runs over the edge between hair and backdrop. */
    FULL("4:4:4"),
    /** One for two pixels beside each other. */
    HALVED("4:2:2"),
    /** One for four pixels, as most cameras and phones write. */
    QUARTERED("4:2:0"),
    /** Any other; read in files of others, never written. */
    OTHER("other");

    private final String notation;

    Chroma(String notation) {
        this.notation = notation;
    }

    /** The usual notation, such as {@code 4:2:0}. */
    public String notation() {
        return notation;
    }
}
