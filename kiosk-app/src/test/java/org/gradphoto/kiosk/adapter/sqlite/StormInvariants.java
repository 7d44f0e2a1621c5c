package org.gradphoto.kiosk.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.queue.WaitingLine;
import org.gradphoto.kiosk.sync.OutboxEntry;

/** What holds in the queue of a site whatever happens. */
final class StormInvariants {

    /** Reading a whole log anew is slow, so it is done now and then; at every restart the station does it itself. */
    private static final int REPLAY_EVERY = 500;

    private final List<StormStation> stations;
    private final StormSteps steps;
    private final Map<Character, Long> read = new HashMap<>();
    private final Map<Character, TicketDesk> desks = new HashMap<>();
    private final Map<Character, WaitingLine> lines = new HashMap<>();
    private final Set<TicketNumber> issued = new HashSet<>();
    private final Set<String> arrived = new HashSet<>();
    private int round;

    StormInvariants(List<StormStation> stations, StormSteps steps) {
        this.stations = stations;
        this.steps = steps;
    }

    void hold(String when) {
        Set<TicketNumber> touched = new HashSet<>();
        for (StormStation station : stations) {
            if (lines.get(station.lane) != station.desk.line()) {
                aRestartForgetsNothing(station, when);
                touched.addAll(newEventsAreSound(station, when));
                WaitingLine line = station.desk.line();
                oneIsServed(line, when);
                oneLiveTicketForEachCode(line, when);
                theLineIsWhoWaits(line, when);
            }
        }
        touched.forEach(number -> isInOnePlace(number, when));
        if (++round % REPLAY_EVERY == 0) {
            whole(when);
        }
    }

    private void whole(String when) {
        issued.forEach(number -> isInOnePlace(number, when));
        theLogsAddUp(when);
        nothingAcceptedIsLost(when);
    }

    void holdAtTheEnd(String when) {
        hold(when);
        whole(when);
        for (StormStation station : stations) {
            assertEquals(0, station.desk.line().count(TicketState.LEAVING), when + ": nothing lies in an out-tray");
        }
    }

    /** A desk that was opened anew stands where the old one stood, or one event further when the program died over it. */
    private void aRestartForgetsNothing(StormStation station, String when) {
        TicketDesk before = desks.put(station.lane, station.desk);
        WaitingLine line = lines.put(station.lane, station.desk.line());
        if (before != null && line != null && before != station.desk) {
            assertEquals(
                    before.line(),
                    new TicketDesk(new Cut(station.logged(), before.line().sequence()), station.lane, Clock.systemUTC())
                            .line(),
                    when + ": a restart changes nothing");
        }
    }

    /** Returns the tickets whose place the new events may have changed. */
    private Set<TicketNumber> newEventsAreSound(StormStation station, String when) {
        Set<TicketNumber> touched = new HashSet<>();
        List<TicketEvent> events = station.desk.events();
        int from = read.getOrDefault(station.lane, 0L).intValue();
        for (TicketEvent event : events.subList(from, events.size())) {
            assertEquals(station.lane, event.station(), when);
            event.ticket().ifPresent(touched::add);
            if (event.action() instanceof TicketAction.Issued) {
                TicketNumber number = event.ticket().orElseThrow();
                assertEquals(station.lane, number.lane(), when);
                assertTrue(issued.add(number), when + ": " + number + " was given twice");
            }
            if (event.action() instanceof TicketAction.Arrived here) {
                arrived.add(here.transfer());
            }
            Instant earlier = event.sequence() == 1
                    ? Instant.MIN
                    : events.get((int) event.sequence() - 2).at();
            assertTrue(!event.at().isBefore(earlier), when + ": time ran backwards");
        }
        read.put(station.lane, (long) events.size());
        return touched;
    }

    private static void oneIsServed(WaitingLine line, String when) {
        long served = line.tickets().values().stream().filter(Ticket::isAtChair).count();
        assertTrue(served <= 1, when + ": " + served + " at one chair");
        assertEquals(served == 1, line.atChair().isPresent(), when);
    }

    private static void oneLiveTicketForEachCode(WaitingLine line, String when) {
        Set<CodeFingerprint> live = new HashSet<>();
        line.tickets().values().stream()
                .filter(ticket -> ticket.state().isLive())
                .forEach(ticket ->
                        assertTrue(live.add(ticket.code()), when + ": " + ticket.number() + " shares a code"));
    }

    private static void theLineIsWhoWaits(WaitingLine line, String when) {
        Set<TicketNumber> inLine = new HashSet<>();
        line.waiting().forEach(ticket -> assertTrue(inLine.add(ticket.number()), when + ": twice in one line"));
        assertEquals(line.count(TicketState.WAITING), inLine.size(), when + ": who waits is in the line");
    }

    /** A ticket on its way is where it comes from until it has arrived, and then only there. */
    private void isInOnePlace(TicketNumber number, String when) {
        List<Character> at = stations.stream()
                .filter(station ->
                        station.desk.line().ticket(number).filter(this::isHeld).isPresent())
                .map(station -> station.lane)
                .toList();
        assertEquals(1, at.size(), when + ": " + number + " is at " + at);
    }

    private boolean isHeld(Ticket ticket) {
        if (ticket.state() != TicketState.LEAVING) {
            return ticket.state() != TicketState.TRANSFERRED;
        }
        String transfer = ticket.whereabouts().orElseThrow().transfer();
        return !arrived.contains(transfer);
    }

    private void theLogsAddUp(String when) {
        for (StormStation station : stations) {
            List<TicketEvent> logged = station.logged();
            assertEquals(station.desk.events(), logged, when + ": the disk holds what the desk knows");
            TicketDesk again = new TicketDesk(new Cut(logged, Long.MAX_VALUE), station.lane, Clock.systemUTC());
            assertEquals(station.desk.line(), again.line(), when);
            assertEquals(station.desk.steps(), again.steps(), when);
        }
    }

    private void nothingAcceptedIsLost(String when) {
        Map<String, String> kept = new HashMap<>();
        for (StormStation station : stations) {
            for (OutboxEntry entry : station.outbox.due(Instant.parse("2100-01-01T00:00:00Z"), Integer.MAX_VALUE)) {
                kept.put(
                        entry.photo().sha256(), station.vault.open(entry.code()).value());
                Optional<String> ticket = station.desk
                        .line()
                        .ticket(entry.ticket())
                        .flatMap(Ticket::photo)
                        .map(p -> p.sha256());
                assertEquals(Optional.of(entry.photo().sha256()), ticket, when);
            }
        }
        assertEquals(steps.accepted, kept, when + ": every accepted photo goes out under its own code");
    }
}
