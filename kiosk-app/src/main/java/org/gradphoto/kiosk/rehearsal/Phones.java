package org.gradphoto.kiosk.rehearsal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.thread.NamedThreads;

/** The students' phones: each scans the wall and takes a number, a few at a time, as long as the line is short. */
final class Phones implements AutoCloseable {

    /** A phone's camera needs about so long to see the QR; looking without a pause would only load the machine. */
    private static final Duration BETWEEN_SCANS = Duration.ofMillis(100);
    /** How many phones are busy at the same moment. */
    private static final int AT_ONCE = 2;
    /** Nobody joins while so many wait: students come in a stream and not all in the first second. */
    private static final int LONGEST_LINE = 12;

    private final QrOnTheWall wall;
    private final TicketDesk desk;
    private final StepTimes times;
    private final Duration patience;
    private final Consumer<String> progress;
    private final ExecutorService threads = NamedThreads.several("phones", AT_ONCE);
    private final AtomicInteger left = new AtomicInteger();
    private final List<RuntimeException> faults = new CopyOnWriteArrayList<>();

    Phones(QrOnTheWall wall, TicketDesk desk, StepTimes times, Duration patience, Consumer<String> progress) {
        this.wall = wall;
        this.desk = desk;
        this.times = times;
        this.patience = patience;
        this.progress = progress;
    }

    /** Sends every student who has no number yet. */
    void send(int students, long seed, Predicate<Student> hasNumber) {
        left.set(students);
        for (int place = 1; place <= students; place++) {
            int who = place;
            threads.execute(() -> come(who, Student.of(seed, who), hasNumber));
        }
    }

    /** Whether all have their numbers; a phone that failed ends the rehearsal. */
    boolean allCame() {
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
        return left.get() == 0;
    }

    private void come(int place, Student student, Predicate<Student> hasNumber) {
        try {
            if (!hasNumber.test(student)) {
                takeNumber(place, student);
            }
            left.decrementAndGet();
        } catch (RuntimeException failed) {
            faults.add(failed);
        }
    }

    private void takeNumber(int place, Student student) {
        Wake wake = new Wake(BETWEEN_SCANS);
        wake.until(() -> desk.line().waiting().size() < LONGEST_LINE, patience, "the line did not move");
        SimulatedPhone phone = new SimulatedPhone();
        URI scanned = URI.create(wake.forOne(wall::scan, patience, "no phone could read the QR"));
        URI form = phone.open(scanned);
        long start = System.nanoTime();
        URI ticket = phone.takeNumber(form, student);
        times.add(DayStep.NUMBER, System.nanoTime() - start);
        progress.accept("number " + numberIn(ticket) + " student " + place);
    }

    /** The number in the address of a ticket's page, {@code /t/A012-...}. */
    private static String numberIn(URI ticket) {
        String page = ticket.getPath().substring(ticket.getPath().lastIndexOf('/') + 1);
        int end = page.indexOf('-');
        if (end < 0) {
            throw new RehearsalFailed("no number was given: the phone was sent to " + ticket.getPath());
        }
        return page.substring(0, end);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
