package org.gradphoto.kiosk.sync;

import java.util.List;
import org.gradphoto.kiosk.identity.CollectionCode;

/** The way to the platform. */
public interface Uplink {

    /**
     * Delivers a photo; delivering it again changes nothing on the platform.
     *
     * @return the SHA-256 of what the platform has written, which the caller compares
     * @throws UplinkUnavailable when it should be tried again later
     * @throws UplinkRefused when the platform says that it will never take it
     */
    String deliver(OutboxEntry entry, CollectionCode code, byte[] jpeg) throws UplinkUnavailable, UplinkRefused;

    /**
     * The reviewer's answers after the cursor, the oldest first.
     *
     * @throws UplinkUnavailable when the platform cannot be asked now
     */
    List<ReviewAnswer> answersAfter(long cursor) throws UplinkUnavailable;
}
