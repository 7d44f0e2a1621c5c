package org.gradphoto.kiosk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhoneStreamTest {

    private static final TicketNumber A001 = new TicketNumber('A', 1);
    private static final TicketNumber A002 = new TicketNumber('A', 2);
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    private final Station station = new Station();

    @AfterEach
    void closeStation() {
        station.close();
    }

    @Test
    void thePhoneIsToldItsStateAtOnceAndTheCallWithinASecond() throws Exception {
        issue(1);
        BufferedReader events = listen(A001);
        assertEquals(
                "next",
                assertTimeoutPreemptively(ONE_SECOND, () -> read(events))
                        .get("step")
                        .asText());

        station.desk.callNext();

        JsonNode called = assertTimeoutPreemptively(ONE_SECOND, () -> read(events));
        assertEquals("called", called.get("step").asText());
        assertEquals("请到采集点", called.get("title").asText());
        assertEquals(2, called.get("sequence").asLong());
    }

    @Test
    void aRecallIsToldSoThatThePhoneVibratesAgain() throws Exception {
        issue(1);
        station.desk.callNext();
        BufferedReader events = listen(A001);
        assertEquals(1, read(events).get("calls").asInt());

        station.desk.recall();

        assertEquals(
                2,
                assertTimeoutPreemptively(ONE_SECOND, () -> read(events))
                        .get("calls")
                        .asInt());
    }

    @Test
    void whatDoesNotConcernAPhoneIsNotSentToIt() throws Exception {
        issue(2);
        BufferedReader events = listen(A001);
        read(events);

        issueOne(3);
        station.desk.callNext();

        assertEquals(
                "called",
                assertTimeoutPreemptively(ONE_SECOND, () -> read(events))
                        .get("step")
                        .asText());
    }

    @Test
    void aPhoneThatDoesNotReadHoldsUpNeitherTheDeskNorTheOthers() throws Exception {
        issue(2);
        station.desk.callNext();
        try (Socket asleep = new Socket()) {
            asleep.setReceiveBufferSize(1024);
            asleep.connect(new InetSocketAddress("127.0.0.1", station.port));
            asleep.getOutputStream().write(request(A001).getBytes(StandardCharsets.US_ASCII));
            awaitListeners(1);
            BufferedReader events = listen(A002);
            assertEquals("next", read(events).get("step").asText());

            assertTimeout(Duration.ofSeconds(20), () -> recall(20_000));
            station.desk.noShow();
            station.desk.callNext();

            JsonNode last = assertTimeoutPreemptively(ONE_SECOND, () -> read(events));
            assertEquals("called", last.get("step").asText());
            assertTrue(eventsUntilMissed(asleep) < 20_000);
        }
    }

    @Test
    void aPhoneThatHasGoneIsForgotten() throws Exception {
        issue(1);
        station.desk.callNext();
        BufferedReader events = listen(A001);
        read(events);
        assertEquals(1, station.server.listeners());

        events.close();

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            while (station.server.listeners() > 0) {
                station.desk.recall();
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void closingTheStationEndsTheStreams() throws Exception {
        issue(1);
        BufferedReader events = listen(A001);
        read(events);

        assertTimeoutPreemptively(Duration.ofSeconds(5), station::close);

        assertEquals(0, station.server.listeners());
    }

    @Test
    void aRestartedStationGoesOnWithTheSamePassAndSequence() throws Exception {
        var key = StationKey.random();
        var log = new Station.MemoryLog();
        String address;
        try (Station before = new Station(key, log, 0)) {
            before.checkIn.atDesk(new CollectionCode("XJ-1"));
            before.desk.callNext();
            address = "/t/" + before.passes.of(A001);
        }
        try (Station after = new Station(key, log, 0)) {
            JsonNode state = new JsonMapper()
                    .readTree(new Phone(after.port).get(address + "/state").body());
            assertEquals("called", state.get("step").asText());
            assertEquals(2, state.get("sequence").asLong());
        }
    }

    /** Wakes up and reads: what it slept through was replaced by what was newer, and the newest is there. */
    private static int eventsUntilMissed(Socket waking) throws Exception {
        var events = new BufferedReader(new InputStreamReader(waking.getInputStream(), StandardCharsets.UTF_8));
        int count = 1;
        while (!"missed".equals(read(events).get("step").asText())) {
            count++;
        }
        return count;
    }

    private void recall(int times) {
        for (int i = 0; i < times; i++) {
            station.desk.recall();
        }
    }

    private void issue(int count) {
        for (int i = 1; i <= count; i++) {
            issueOne(i);
        }
    }

    private void issueOne(int ordinal) {
        station.checkIn.atDesk(new CollectionCode("XJ-" + ordinal));
    }

    private BufferedReader listen(TicketNumber number) throws Exception {
        var answer = new Phone(station.port).listen("/t/" + station.passes.of(number) + "/events");
        assertEquals(
                "text/event-stream;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private String request(TicketNumber number) {
        return "GET /t/" + station.passes.of(number) + "/events HTTP/1.1\r\nHost: kiosk\r\n\r\n";
    }

    private void awaitListeners(int count) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            while (station.server.listeners() < count) {
                Thread.onSpinWait();
            }
        });
    }

    /** The state of the next event; heartbeats and ids are passed over. */
    private static JsonNode read(BufferedReader events) throws Exception {
        String line = events.readLine();
        while (!line.startsWith("data: ")) {
            line = events.readLine();
        }
        return new JsonMapper().readTree(line.substring("data: ".length()));
    }
}
