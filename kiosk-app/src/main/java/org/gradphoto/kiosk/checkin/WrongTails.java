package org.gradphoto.kiosk.checkin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gradphoto.kiosk.identity.CodeFingerprint;

/**
 * Counts how often the ID digits given for a code that has a number were not those it was taken with. There are only 11,000 of them, so guessing must end;
 * the count survives a restart of the kiosk.
 */
public interface WrongTails {

    /** How many there were for this code in this session. */
    int count(CodeFingerprint code);

    /**
     * Counts one more, durably.
     *
     * @return how many there are now
     * @throws org.gradphoto.kiosk.queue.StoreUnavailable when it cannot be kept
     */
    int add(CodeFingerprint code);

    /** A count that lasts as long as the kiosk runs. */
    static WrongTails untilRestart() {
        Map<CodeFingerprint, Integer> counts = new ConcurrentHashMap<>();
        return new WrongTails() {
            @Override
            public int count(CodeFingerprint code) {
                return counts.getOrDefault(code, 0);
            }

            @Override
            public int add(CodeFingerprint code) {
                return counts.merge(code, 1, Integer::sum);
            }
        };
    }
}
