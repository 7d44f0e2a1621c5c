package org.gradphoto.kiosk.queue;

/** Who acts, as the log names them. */
public final class Actor {

    /** The person at the station. */
    public static final String PHOTOGRAPHER = "photographer";

    /** A student's phone. */
    public static final String PHONE = "phone";

    /** The platform that photos go to. */
    public static final String PLATFORM = "platform";

    /** The station itself, of its own accord: a hand-over, a change of the day. */
    public static final String STATION = "station";

    private Actor() {}
}
