package org.gradphoto.kiosk.adapter.sqlite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gradphoto.kiosk.adapter.sqlite.StormStation.Disk;
import org.gradphoto.kiosk.adapter.sqlite.StormStation.Net;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.PriorityReason;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketRefused;
import org.gradphoto.kiosk.queue.VoidReason;
import org.gradphoto.kiosk.queue.WaitingLine;

/** Takes one random step after the other, and remembers what the stations have promised. */
final class StormSteps {

    private static final int CODES = 4000;
    private static final int REMEMBERED = 12;

    private final List<StormStation> stations;
    private final Random random;
    private final StormTest.StormClock clock;
    private final Map<String, Consumer<StormStation>> kinds = new LinkedHashMap<>();
    private final List<String> drawn = new ArrayList<>();
    private final Map<String, Integer> seen = new TreeMap<>();
    private final List<CollectionCode> recent = new ArrayList<>();
    private int photos;

    /** Photos the desk has called accepted: SHA-256 to the code they must be sent under. */
    final Map<String, String> accepted = new HashMap<>();

    StormSteps(List<StormStation> stations, Random random, StormTest.StormClock clock) {
        this.stations = stations;
        this.random = random;
        this.clock = clock;
        kind("issue", 22, this::issue);
        kind("call next", 16, station -> station.desk.callNext());
        kind("call a number", 3, station -> station.desk.call(any(station)));
        kind("recall", 2, station -> station.desk.recall());
        kind("seat", 12, station -> station.desk.seat());
        kind("accept", 10, this::accept);
        kind("no-show", 3, station -> station.desk.noShow());
        kind("put back", 3, station -> station.desk.requeue(any(station), random.nextInt(6)));
        kind("priority", 2, station -> station.desk.prioritize(any(station), PriorityReason.HEALTH));
        kind("cancel", 2, station -> station.desk.cancel(any(station), "left"));
        kind("void", 2, station -> station.desk.voidTicket(any(station), VoidReason.DUPLICATE));
        kind("re-bind", 3, station -> station.desk.rebind(any(station), rebound(station)));
        kind("retake", 1, station -> station.desk.noteRetake(List.of("eyes-open")));
        kind("transfer", 5, station -> station.courier.send(any(station), anyLane(), "storm"));
        kind("take back", 3, station -> station.courier.takeBack(leaving(station)));
        kind("courier", 3, station -> station.courier.carryOut());
        kind("undo", 8, station -> station.desk.undo());
        kind("pause", 1, station -> station.desk.sessions().pause("storm"));
        kind("resume", 2, station -> station.desk.sessions().resume());
        kind("stop numbers", 1, station -> station.desk.sessions().stopNumbers());
        kind("give numbers", 2, station -> station.desk.sessions().giveNumbers());
        kind("close", 1, station -> station.desk.sessions().close("storm"));
        kind("open", 3, station -> station.desk.sessions().open());
        kind("platform", 2, this::platform);
        kind("restart", 1, StormStation::restart);
        kind("kill", 1, StormStation::kill);
    }

    private void kind(String name, int weight, Consumer<StormStation> step) {
        kinds.put(name, step);
        drawn.addAll(java.util.Collections.nCopies(weight, name));
    }

    /** Takes a step somewhere; what the step or the disk refuses must have changed nothing. */
    String take() {
        StormStation station = stations.get(random.nextInt(stations.size()));
        String name = drawn.get(random.nextInt(drawn.size()));
        weather(station);
        long before = station.desk.line().sequence();
        try {
            Objects.requireNonNull(kinds.get(name)).accept(station);
            seen.merge(name, 1, Integer::sum);
        } catch (TicketRefused refused) {
            seen.merge("refused " + refused.reason(), 1, Integer::sum);
        } catch (StoreUnavailable full) {
            seen.merge("full", 1, Integer::sum);
            if (full.why() != StoreUnavailable.Cause.DISK_FULL) {
                throw new AssertionError(name + " wanted what the store refuses", full);
            }
            if (!name.equals("courier")
                    && !name.equals("transfer")
                    && station.desk.line().sequence() != before) {
                throw new AssertionError(name + " changed the line although the disk took nothing", full);
            }
        } catch (StormStation.Died died) {
            seen.merge("died", 1, Integer::sum);
            station.kill();
        }
        station.disk(Disk.FINE);
        return station.lane + " " + name;
    }

    /** What was never done, or never refused, was not tested. */
    List<String> neverSeen() {
        List<String> wanted = new ArrayList<>(kinds.keySet());
        wanted.addAll(List.of("full", "died", "clock back", "net AWAY", "net ANSWER_LOST"));
        for (TicketRefused.Reason reason : TicketRefused.Reason.values()) {
            wanted.add("refused " + reason);
        }
        // Only at the very beginning is there nothing to undo, and a storm may begin otherwise.
        wanted.remove("refused " + TicketRefused.Reason.NOTHING_TO_UNDO);
        wanted.removeAll(seen.keySet());
        return wanted;
    }

    private void weather(StormStation station) {
        clock.move(Duration.ofMillis(random.nextInt(9000)));
        if (random.nextInt(500) == 0) {
            clock.move(Duration.ofHours(-1));
            seen.merge("clock back", 1, Integer::sum);
        }
        station.net = this::net;
        StormStation unlucky = random.nextInt(3) > 0 ? station : stations.get(random.nextInt(stations.size()));
        int disk = random.nextInt(60);
        if (disk < 2) {
            unlucky.disk(disk == 0 ? Disk.FULL : Disk.DIES_AFTER);
        }
    }

    /** Mostly a new student, often one who was here a moment ago and was turned away. */
    private CollectionCode code() {
        boolean again = !recent.isEmpty() && random.nextInt(3) == 0;
        CollectionCode code =
                again ? recent.get(random.nextInt(recent.size())) : new CollectionCode("code-" + random.nextInt(CODES));
        recent.add(code);
        if (recent.size() > REMEMBERED) {
            recent.remove(0);
        }
        return code;
    }

    private Net net() {
        Net drawn = random.nextInt(3) > 0 ? Net.FINE : Net.values()[random.nextInt(Net.values().length)];
        seen.merge("net " + drawn, 1, Integer::sum);
        return drawn;
    }

    private void issue(StormStation station) {
        CollectionCode code = code();
        TicketAction.Origin origin = random.nextInt(5) == 0 ? TicketAction.Origin.DESK : TicketAction.Origin.PHONE;
        station.desk.issue(
                new TicketAction.Issued(
                        station.vault.fingerprint(code), Optional.empty(), station.vault.seal(code), origin, "1"),
                origin == TicketAction.Origin.DESK ? "photographer" : "phone");
    }

    private TicketAction.Rebound rebound(StormStation station) {
        CollectionCode code = code();
        return new TicketAction.Rebound(station.vault.fingerprint(code), station.vault.seal(code));
    }

    private void accept(StormStation station) {
        String sha = String.format("%064x", ++photos);
        Ticket chair = station.desk.atChair();
        String code = station.vault
                .open(station.desk.transfers().parcel(chair.number()).code())
                .value();
        try {
            station.desk.accept(new AcceptedPhoto(sha, chair.number() + ".jpg", 1, List.of(), ""));
            accepted.put(sha, code);
        } catch (StormStation.Died died) {
            accepted.put(sha, code);
            throw died;
        }
    }

    private void platform(StormStation station) {
        station.desk.line().tickets().values().stream()
                .filter(ticket -> ticket.photo().isPresent())
                .findAny()
                .ifPresent(ticket -> station.desk.note(
                        ticket.number(),
                        new TicketAction.Uploaded(ticket.photo().orElseThrow().sha256())));
    }

    /** Mostly one of the line, sometimes any that ever was, or none at all. */
    private TicketNumber any(StormStation station) {
        WaitingLine line = station.desk.line();
        int draw = random.nextInt(20);
        if (draw == 0 || line.tickets().isEmpty()) {
            return new TicketNumber('Z', 1);
        }
        List<Ticket> some = draw < 14 && !line.waiting().isEmpty()
                ? line.waiting()
                : line.tickets().values().stream()
                        .sorted(java.util.Comparator.comparing(Ticket::number))
                        .toList();
        return some.get(random.nextInt(some.size())).number();
    }

    private TicketNumber leaving(StormStation station) {
        List<Ticket> tray = station.desk.transfers().outTray();
        return tray.isEmpty()
                ? any(station)
                : tray.get(random.nextInt(tray.size())).number();
    }

    private char anyLane() {
        return (char) ('A' + random.nextInt(4));
    }
}
