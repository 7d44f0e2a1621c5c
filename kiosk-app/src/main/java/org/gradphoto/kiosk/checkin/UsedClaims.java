package org.gradphoto.kiosk.checkin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gradphoto.kiosk.identity.CodeFingerprint;

/** Remembers for which code each claim was used. Bounded: the oldest are forgotten, long after they have ended. Safe for any thread. */
final class UsedClaims {

    /** More than a whole university takes in the life of a claim. */
    private static final int MOST = 20_000;

    private final Map<String, CodeFingerprint> codes = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CodeFingerprint> eldest) {
            return size() > MOST;
        }
    };

    /** Uses a claim; false when it was used for another code before. */
    synchronized boolean isFirstOrSame(String claim, CodeFingerprint code) {
        CodeFingerprint earlier = codes.putIfAbsent(claim, code);
        return earlier == null || earlier.equals(code);
    }
}
