package org.gradphoto.kiosk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.queue.TicketRefused.Reason;
import org.junit.jupiter.api.function.Executable;

/** A desk with a log in memory and a clock that moves, for tests of its verbs. */
final class StationDesk {

    final MemoryLog log = new MemoryLog();
    final MovingClock clock = new MovingClock();
    final TicketDesk desk;

    /** A station with these lanes. */
    StationDesk(Character... lanes) {
        desk = new TicketDesk(log, new QueuePolicy(List.of(lanes), QueuePolicy.SHORTEST_CALL), clock);
    }

    void students(int count) {
        IntStream.rangeClosed(1, count).forEach(this::issue);
    }

    Ticket issue(int student) {
        return issue(desk.line().session().lanes().get(0).letter(), student);
    }

    Ticket issue(char lane, int student) {
        return desk.issue(
                lane,
                new TicketAction.Issued(
                        code(student),
                        Optional.empty(),
                        new SealedCode("sealed " + student),
                        TicketAction.Origin.PHONE,
                        "1"),
                "phone");
    }

    void photograph(int content) {
        desk.callNext();
        desk.seat();
        desk.accept(new AcceptedPhoto(sha(content), "file.jpg", 3, List.of(), ""));
    }

    List<String> waiting() {
        return desk.line().waiting().stream()
                .map(ticket -> ticket.number().toString())
                .toList();
    }

    TicketState state(String number) {
        return desk.line().ticket(TicketNumber.parse(number)).orElseThrow().state();
    }

    static TicketNumber number(String text) {
        return TicketNumber.parse(text);
    }

    static CodeFingerprint code(int student) {
        return new CodeFingerprint(sha(student));
    }

    static String sha(int content) {
        return String.format("%064x", content);
    }

    static void refused(Reason reason, Executable step) {
        assertEquals(reason, assertThrows(TicketRefused.class, step).reason());
    }
}
