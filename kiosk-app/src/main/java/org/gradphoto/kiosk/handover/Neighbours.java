package org.gradphoto.kiosk.handover;

import java.util.Set;

/** The other stations of the site. */
public interface Neighbours {

    /** Their lane letters. */
    Set<Character> stations();

    /**
     * Asks the station the message is meant for.
     *
     * @throws StationAway when no answer signed with the key of the site came; the message may have arrived all the same
     */
    Answer ask(Message message) throws StationAway;
}
