package org.gradphoto.kiosk.rehearsal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each step took, from every thread of the day. */
final class StepTimes {

    private static final double PERCENTILE = 0.95;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Map<DayStep, Queue<Long>> taken = new EnumMap<>(DayStep.class);

    StepTimes() {
        for (DayStep step : DayStep.values()) {
            taken.put(step, new ConcurrentLinkedQueue<>());
        }
    }

    void add(DayStep step, long nanos) {
        of(step).add(nanos);
    }

    /** The time that 95 of 100 did not exceed, milliseconds; 0 when the step was never taken. */
    double p95Millis(DayStep step) {
        long[] sorted = of(step).stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return 0;
        }
        int place = (int) Math.ceil(PERCENTILE * sorted.length) - 1;
        return sorted[Math.max(place, 0)] / NANOS_PER_MILLI;
    }

    private Queue<Long> of(DayStep step) {
        Queue<Long> times = taken.get(step);
        if (times == null) {
            throw new IllegalStateException("every step has its times: " + step);
        }
        return times;
    }
}
