package org.gradphoto.kiosk.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.session.CaptureSession;
import org.gradphoto.kiosk.sync.Outbox;
import org.gradphoto.kiosk.sync.Uplink;

/**
 * A whole day: every student gets a number, is called, is shot once, and ends in an uploaded photo or in a reasoned refusal.
 * A day that was killed goes on where its log ended.
 */
public final class CollectionDay {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Plan plan;
    private final StepTimes times = new StepTimes();

    /**
     * How the day is meant to go.
     *
     * @param seed the same students again for the same seed
     */
    public record Plan(int students, long seed) {}

    /**
     * The parts of the station that the day is played on.
     *
     * @param hands how the photographer acts
     * @param wall what the phones see of the QR
     * @param tally what the platform says it has
     */
    public record House(
            TicketDesk desk,
            CaptureSession session,
            CodeVault vault,
            Outbox outbox,
            Hands hands,
            QrOnTheWall wall,
            Supplier<Tally> tally) {}

    /** A day by this plan. */
    public CollectionDay(Plan plan) {
        this.plan = plan;
    }

    /** Puts a stopwatch on the uplink, before the house is built on it. */
    public Uplink timed(Uplink uplink) {
        return new TimedUplink(uplink, times);
    }

    /**
     * Plays the day.
     *
     * @param progress told a line for each number and each end of a student, after it is durable; from several threads
     * @throws RehearsalFailed when it comes to a halt
     */
    public DayReport play(House house, Consumer<String> progress) {
        long start = System.nanoTime();
        try (Phones phones = new Phones(house.wall(), house.desk(), times, PATIENCE, progress)) {
            phones.send(plan.students(), plan.seed(), student -> house.desk()
                    .ofCode(house.vault().fingerprint(new CollectionCode(student.code())))
                    .isPresent());
            new SimulatedPhotographer(house.desk(), house.session(), house.hands(), times, progress)
                    .work(phones::allCame, PATIENCE);
        }
        new Wake(BETWEEN_LOOKS)
                .until(() -> house.outbox().count().unsent() == 0, PATIENCE, "photos stayed in the outbox");
        return report(house, System.nanoTime() - start);
    }

    private DayReport report(House house, long nanos) {
        List<Ticket> tickets = new ArrayList<>(house.desk().line().tickets().values());
        Tally tally = house.tally().get();
        int accepted = count(tickets, ticket -> ticket.state() == TicketState.DONE);
        double hours = nanos / (double) Duration.ofHours(1).toNanos();
        return new DayReport(
                plan.students(),
                tickets.size(),
                count(tickets, ticket -> ticket.calledAt().isPresent()),
                accepted,
                count(tickets, ticket -> ticket.state() == TicketState.CANCELLED),
                tally.tickets(),
                accepted - tally.tickets(),
                tally.duplicates(),
                p95(),
                tickets.size() / hours,
                refusals(tickets));
    }

    private static int count(List<Ticket> tickets, Function<Ticket, Boolean> wanted) {
        return (int) tickets.stream().filter(wanted::apply).count();
    }

    private Map<String, Double> p95() {
        Map<String, Double> p95 = new LinkedHashMap<>();
        Arrays.stream(DayStep.values())
                .forEach(step -> p95.put(step.name().toLowerCase(Locale.ROOT), times.p95Millis(step)));
        return p95;
    }

    private static List<Map.Entry<String, Long>> refusals(List<Ticket> tickets) {
        Map<String, Long> reasons = tickets.stream()
                .flatMap(
                        ticket -> Arrays.stream(ticket.cancelReason().orElse("").split(",")))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
