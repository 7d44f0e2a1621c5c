package org.gradphoto.kiosk.rehearsal.crowd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.thread.NamedThreads;

/** Plays a crowd: numbers for all, streams for all, then calls, page loads beside them, and what it all weighs. */
final class Crowd {

    private static final int AT_ONCE = 4;
    private static final int LOADS = 200;
    private static final long PATIENCE_MILLIS = 30_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private final CrowdStage.Open station;
    private final int port;
    private final Consumer<String> say;

    Crowd(CrowdStage.Open station, Consumer<String> say) {
        this.station = station;
        this.port = URI.create(station.address()).getPort();
        this.say = say;
    }

    /**
     * Runs all of it.
     *
     * @param phones how many listen
     * @param numbers how many of them take their number against the clock
     * @param calls how many are called
     * @return whether every aim was reached
     */
    boolean run(int phones, int numbers, int calls) throws IOException, InterruptedException {
        List<String> tickets = new ArrayList<>();
        boolean good = numbersAgainstTheClock(tickets, Math.min(numbers, phones));
        tickets.addAll(takeNumbers(tickets.size(), phones));
        long before = usedMemory();
        try (Listeners listeners = new Listeners()) {
            for (String ticket : tickets) {
                listeners.add(port, ticket);
            }
            listeners.start();
            boolean all = listeners.await(listeners.ears(), ear -> ear.sequence() >= 0, PATIENCE_MILLIS);
            line("phones that listen", listeners.ears().size(), all ? "all were told at once" : "NOT ALL WERE TOLD");
            good &= all;
            good &= weight(before, phones);
            good &= call(listeners, calls);
            good &= loads(tickets);
        }
        return good;
    }

    private boolean numbersAgainstTheClock(List<String> tickets, int numbers) throws InterruptedException {
        long start = System.nanoTime();
        tickets.addAll(takeNumbers(0, numbers));
        double seconds = (System.nanoTime() - start) / NANOS_PER_MILLI / 1000;
        Set<String> different = new TreeSet<>(tickets);
        line(
                "numbers given out",
                tickets.size(),
                "in " + rounded(seconds) + " s, " + different.size() + " different (aim: 300 in 60 s)");
        return different.size() == numbers && seconds / numbers <= 0.2;
    }

    private List<String> takeNumbers(int from, int to) throws InterruptedException {
        var tickets = new ConcurrentLinkedQueue<String>();
        ExecutorService hands = NamedThreads.several("crowd-scan", AT_ONCE);
        List<Future<?>> open = new ArrayList<>();
        for (int place = from; place < to; place++) {
            String code = "DEMO-CROWD-" + place;
            open.add(hands.submit(() -> tickets.add(number(code))));
        }
        for (Future<?> one : open) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException("a phone got no number", failed);
            }
        }
        hands.shutdown();
        return List.copyOf(tickets);
    }

    private String number(String code) {
        try {
            return new Visit(port).takeNumber(station.address(), code, "1234");
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private boolean call(Listeners listeners, int calls) throws InterruptedException {
        List<Double> toAll = new ArrayList<>();
        List<Double> toEach = new ArrayList<>();
        long verdicts = station.verdicts();
        long begin = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            callOne(listeners, toAll, toEach);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        times("call to the last phone", toAll, "(aim: p95 1000 ms)");
        times("call to each phone", toEach, "");
        line("live verdicts meanwhile", (int) ((station.verdicts() - verdicts) / seconds), "a second");
        return quantile(toAll, 0.95) <= 1000;
    }

    /** Every phone that waits must hear of the call: one fewer is before it. */
    private void callOne(Listeners listeners, List<Double> toAll, List<Double> toEach) throws InterruptedException {
        Set<String> waiting = station.desk().line().waiting().stream()
                .map(ticket -> ticket.number().toString())
                .collect(Collectors.toSet());
        List<Listeners.Ear> concerned = listeners.ears().stream()
                .filter(ear -> waiting.contains(ear.number()))
                .toList();
        long start = System.nanoTime();
        station.desk().callNext();
        long sequence = station.desk().line().sequence();
        boolean all = listeners.await(concerned, ear -> ear.sequence() >= sequence, PATIENCE_MILLIS);
        List<Double> times = concerned.stream()
                .filter(ear -> ear.sequence() >= sequence)
                .map(ear -> (ear.nanos() - start) / NANOS_PER_MILLI)
                .sorted()
                .toList();
        toEach.addAll(times);
        toAll.add(all ? times.get(times.size() - 1) : (double) PATIENCE_MILLIS);
        station.desk().noShow();
    }

    private boolean loads(List<String> tickets) throws IOException {
        List<Double> times = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i < LOADS; i++) {
            long start = System.nanoTime();
            bytes = new Visit(port).load(tickets.get(i * 7 % tickets.size()));
            times.add((System.nanoTime() - start) / NANOS_PER_MILLI);
        }
        times("page with all it loads", times, "(aim: p95 300 ms; " + bytes / 1024 + " KB)");
        return quantile(times, 0.95) <= 300;
    }

    private boolean weight(long before, int phones) {
        long each = Math.max(0, usedMemory() - before) / phones / 1024;
        line("heap a phone", (int) each, "KB, the clients' own part included (aim: 100)");
        return each <= 100;
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void times(String what, List<Double> times, String aim) {
        say.accept(String.format(
                Locale.ROOT,
                "%-28s p50 %7.1f ms   p95 %7.1f ms   most %7.1f ms   n %6d   %s",
                what,
                quantile(times, 0.5),
                quantile(times, 0.95),
                quantile(times, 1),
                times.size(),
                aim));
    }

    private void line(String what, int value, String rest) {
        say.accept(String.format(Locale.ROOT, "%-28s %6d   %s", what, value, rest));
    }

    private static double quantile(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static String rounded(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
