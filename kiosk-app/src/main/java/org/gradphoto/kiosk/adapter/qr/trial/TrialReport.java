package org.gradphoto.kiosk.adapter.qr.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what was read in time, beside what plain ZXing reads. */
final class TrialReport {

    /** What a student waits without noticing. */
    private static final double IN_TIME_MILLIS = 300;

    private static final double AIM = 0.97;
    private static final double HUNDRED = 100;
    /** Quantile of the normal distribution for an interval of 95 %. */
    private static final double Z = 1.96;

    private final Map<Damage, List<Try>> tries = new EnumMap<>(Damage.class);

    private record Try(boolean read, double millis, double cpuMillis, boolean plain) {

        boolean inTime() {
            return read && millis <= IN_TIME_MILLIS;
        }

        boolean inCpuTime() {
            return read && cpuMillis <= IN_TIME_MILLIS;
        }
    }

    void add(Damage damage, boolean read, double millis, double cpuMillis, boolean plain) {
        tries.computeIfAbsent(damage, first -> new ArrayList<>()).add(new Try(read, millis, cpuMillis, plain));
    }

    String line(Damage damage) {
        return line(damage.name().toLowerCase(Locale.ROOT), tries.getOrDefault(damage, List.of()));
    }

    String sum() {
        return line("all", all()) + interval();
    }

    boolean isGood() {
        return all().stream().filter(Try::inTime).count() >= AIM * all().size();
    }

    private List<Try> all() {
        return tries.values().stream().flatMap(List::stream).toList();
    }

    private static String line(String name, List<Try> tries) {
        List<Double> times = tries.stream().map(Try::millis).sorted().toList();
        long inTime = tries.stream().filter(Try::inTime).count();
        long cpu = tries.stream().filter(Try::inCpuTime).count();
        long read = tries.stream().filter(Try::read).count();
        long plain = tries.stream().filter(Try::plain).count();
        return String.format(
                Locale.ROOT,
                "%-14s %4d pictures  read in 300 ms %4d (%5.1f %%)  of CPU %4d  at all %4d  plain ZXing %4d (%5.1f %%)  p50 %4.0f ms  p95 %4.0f ms",
                name,
                tries.size(),
                inTime,
                HUNDRED * inTime / tries.size(),
                cpu,
                read,
                plain,
                HUNDRED * plain / tries.size(),
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100));
    }

    /** Wilson's interval of the share read in time. */
    private String interval() {
        double n = all().size();
        double share = all().stream().filter(Try::inTime).count() / n;
        double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return String.format(
                Locale.ROOT, "  95 %% interval %.1f to %.1f %%", HUNDRED * (middle - half), HUNDRED * (middle + half));
    }
}
