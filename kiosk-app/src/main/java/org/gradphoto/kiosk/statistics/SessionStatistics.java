package org.gradphoto.kiosk.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradphoto.kiosk.queue.Pace;
import org.gradphoto.kiosk.queue.TicketEvent;

/**
 * A session in numbers, from its log alone.
 *
 * @param session its name
 * @param zone the zone of the hours
 * @param tickets the story of each ticket, in the order of their numbers
 * @param hours every full hour from the first event to the last, those without any too
 * @param shotToShot from photo to photo; pauses are left out
 */
public record SessionStatistics(
        String session, ZoneId zone, List<TicketStory> tickets, List<HourStatistics> hours, Spread shotToShot) {

    /** Copies the lists, so that numbers never change. */
    public SessionStatistics {
        tickets = List.copyOf(tickets);
        hours = List.copyOf(hours);
    }

    /** The numbers of a log; an empty one has no hours. */
    public static SessionStatistics of(String session, List<TicketEvent> events, ZoneId zone) {
        List<TicketStory> stories = Stories.of(events).stream()
                .sorted(Comparator.comparing(TicketStory::number))
                .toList();
        return new SessionStatistics(session, zone, stories, hours(stories, events, zone), shotToShot(stories));
    }

    /** How many tickets ended like this. */
    public long count(TicketStory.End end) {
        return tickets.stream().filter(ticket -> ticket.end() == end).count();
    }

    /** The waits of all students who were called. */
    public Spread waits() {
        return Spread.of(tickets.stream()
                .map(TicketStory::waited)
                .flatMap(Optional::stream)
                .toList());
    }

    /** How many calls nobody answered; one student may have missed several. */
    public int noShows() {
        return tickets.stream().mapToInt(ticket -> ticket.misses().size()).sum();
    }

    /** How many shots were dropped. */
    public int retakes() {
        return tickets.stream().mapToInt(ticket -> ticket.retakes().size()).sum();
    }

    /** How often each reason stood behind a dropped shot, the most frequent first; a shot may have several. */
    public Map<String, Long> retakeReasons() {
        return counted(
                tickets.stream().flatMap(ticket -> ticket.retakes().stream()).flatMap(Collection::stream));
    }

    /** How often each reason turned a student away, the most frequent first. */
    public Map<String, Long> cancelReasons() {
        return counted(tickets.stream()
                .filter(ticket -> ticket.end() == TicketStory.End.CANCELLED)
                .flatMap(ticket -> ticket.endReason().stream()));
    }

    private static Map<String, Long> counted(Stream<String> reasons) {
        Map<String, Long> counts = reasons.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Spread shotToShot(List<TicketStory> stories) {
        List<Instant> shots = stories.stream()
                .map(TicketStory::photoAt)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < shots.size(); i++) {
            Duration gap = Duration.between(shots.get(i - 1), shots.get(i));
            if (gap.compareTo(Pace.PAUSE) <= 0) {
                gaps.add(gap);
            }
        }
        return Spread.of(gaps);
    }

    private static List<HourStatistics> hours(List<TicketStory> stories, List<TicketEvent> events, ZoneId zone) {
        List<HourStatistics> hours = new ArrayList<>();
        if (!events.isEmpty()) {
            Instant end = events.get(events.size() - 1).at();
            for (Instant hour = hourOf(events.get(0).at(), zone); !hour.isAfter(end); hour = next(hour)) {
                hours.add(hour(stories, hour));
            }
        }
        return hours;
    }

    private static HourStatistics hour(List<TicketStory> stories, Instant start) {
        Predicate<Instant> inside = at -> !at.isBefore(start) && at.isBefore(next(start));
        List<TicketStory> photographed = stories.stream()
                .filter(ticket -> ticket.photoAt().filter(inside).isPresent())
                .toList();
        return new HourStatistics(
                start,
                (int) stories.stream().filter(t -> inside.test(t.issuedAt())).count(),
                photographed.size(),
                (int) stories.stream()
                        .flatMap(ticket -> ticket.misses().stream())
                        .filter(inside)
                        .count(),
                photographed.stream()
                        .mapToInt(ticket -> ticket.retakes().size())
                        .sum(),
                Spread.of(stories.stream()
                        .filter(ticket -> ticket.calledAt().filter(inside).isPresent())
                        .map(TicketStory::waited)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private static Instant hourOf(Instant at, ZoneId zone) {
        return at.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
    }

    private static Instant next(Instant hour) {
        return hour.plus(1, ChronoUnit.HOURS);
    }
}
