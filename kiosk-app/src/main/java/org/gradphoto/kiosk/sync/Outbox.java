package org.gradphoto.kiosk.sync;

import java.time.Instant;
import java.util.List;

/** The accepted photos on their way to the platform, of this session and of earlier ones. Rows are made by accepting, in one transaction with it. */
public interface Outbox {

    /** Entries whose time has come, the oldest first. */
    List<OutboxEntry> due(Instant now, int most);

    /** The platform answered with the photo's own SHA-256. */
    void uploaded(long id, Instant at);

    /** Not now: tried again later. */
    void postpone(long id, Instant next, String why);

    /** The platform will never take it as it is: kept, shown and retried by hand only. */
    void refused(long id, String why);

    /** Makes every entry that was postponed or refused due now. */
    void retryAll(Instant now);

    /** How many there are. */
    Count count();

    /**
     * How the outbox stands.
     *
     * @param unsent waiting to be uploaded
     * @param refused not taken by the platform
     * @param uploaded confirmed by the platform
     */
    record Count(int unsent, int refused, int uploaded) {}
}
