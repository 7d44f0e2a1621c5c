package org.gradphoto.kiosk.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often something may be done by each of many: so many at once, and so many a second after that. Safe for any thread; remembers the newest askers only. */
final class TokenBuckets {

    private static final int MOST_ASKERS = 20_000;
    private static final double NANOS = 1e9;

    private final double most;
    private final double perSecond;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ASKERS;
        }
    };

    private record Bucket(double tokens, long nanos) {}

    /**
     * Buckets that are full at first.
     *
     * @param most at once
     * @param perSecond how fast a bucket fills again
     * @param nanoTime a monotonic clock, so that a wall clock set back locks nobody out
     */
    TokenBuckets(double most, double perSecond, LongSupplier nanoTime) {
        this.most = most;
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
    }

    /** Takes one; false when this asker has none left. */
    synchronized boolean take(String asker) {
        double tokens = tokens(asker);
        boolean enough = tokens >= 1;
        buckets.put(asker, new Bucket(enough ? tokens - 1 : tokens, nanoTime.getAsLong()));
        return enough;
    }

    /** After how long an asker that has none left should come again. */
    Duration refill() {
        return Duration.ofSeconds((long) Math.max(1, Math.ceil(1 / perSecond)));
    }

    private double tokens(String asker) {
        Bucket bucket = buckets.get(asker);
        if (bucket == null) {
            return most;
        }
        return Math.min(most, bucket.tokens() + (nanoTime.getAsLong() - bucket.nanos()) / NANOS * perSecond);
    }
}
