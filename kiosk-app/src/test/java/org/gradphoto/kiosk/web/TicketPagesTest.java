package org.gradphoto.kiosk.web;

import static org.gradphoto.kiosk.web.CheckInPagesTest.assertPage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.gradphoto.kiosk.checkin.TicketPass;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.VoidReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TicketPagesTest {

    private static final TicketNumber A001 = new TicketNumber('A', 1);
    private static final TicketNumber A004 = new TicketNumber('A', 4);

    private final Station station = new Station();
    private final Phone phone = new Phone(station.port);

    @AfterEach
    void closeStation() {
        station.close();
    }

    @Test
    void countsThoseAheadAndTurnsWhenTheTurnComesNear() throws Exception {
        issue(4);

        assertState(A004, "waiting", "排号成功", "前面还有 3 人");
        miss();
        assertState(A004, "soon", "快到你了", "前面还有 2 人");
        miss();
        assertState(A004, "soon", "快到你了", "前面还有 1 人");
        miss();
        assertState(A004, "next", "下一位就是你", "");
    }

    @Test
    void followsAStudentToTheReviewersPass() throws Exception {
        issue(1);

        station.desk.callNext();
        assertState(A001, "called", "请到采集点", "");
        station.desk.seat();
        assertState(A001, "serving", "正在采集", "");
        station.desk.accept(Station.photo());
        assertState(A001, "saved", "照片已保存", "");
        station.desk.note(A001, new TicketAction.Uploaded(Station.SHA));
        assertState(A001, "in-review", "审核中", "");
        station.desk.note(A001, new TicketAction.Passed(Station.SHA));
        assertState(A001, "passed", "审核通过", "");
    }

    @Test
    void tellsWhyAPhotoWasSentBackAndWhatToDo() throws Exception {
        issue(1);
        station.desk.callNext();
        station.desk.seat();
        station.desk.accept(Station.photo());
        station.desk.note(A001, new TicketAction.SentBack(Station.SHA, SendBackReason.HAIR_COVERS));

        JsonNode state = state(phone, A001);

        assertEquals("sent-back", state.get("step").asText());
        assertEquals("头发遮住眉毛、眼睛或耳朵", state.get("reason").asText());
        assertEquals("请把头发别到耳后，露出眉毛和双耳。", state.get("advice").asText());
        assertPage(phone.get(address(A001)), 200, "照片被驳回", "头发遮住眉毛、眼睛或耳朵");
        assertEquals(
                "Hair over eyebrows, eyes or ears",
                state(new Phone(station.port, "en"), A001).get("reason").asText());
    }

    @Test
    void tellsHowLongItWillTakeFromTheStationsOwnPace() throws Exception {
        issue(12);
        for (int i = 0; i < 6; i++) {
            station.desk.callNext();
            station.desk.seat();
            station.clock.turn(Duration.ofSeconds(30));
            station.desk.accept(Station.photo());
        }

        JsonNode state = state(phone, new TicketNumber('A', 12));

        assertEquals("预计约 3 分钟", state.get("wait").asText());
        assertEquals("前面还有 5 人", state.get("ahead").asText());
        assertEquals(
                "About 3 min",
                state(new Phone(station.port, "en"), new TicketNumber('A', 12))
                        .get("wait")
                        .asText());
    }

    @Test
    void aPauseIsToldToThoseWhoWaitAndTakenBackAfterwards() throws Exception {
        issue(3);
        station.desk.sessions().pause("lamp");
        assertTrue(state(phone, new TicketNumber('A', 3)).get("pause").asText().startsWith("采集暂停"));
        assertPage(phone.get(address(A001)), 200, "下一位就是你", "采集暂停");

        station.desk.sessions().resume();
        assertEquals("", state(phone, new TicketNumber('A', 3)).get("pause").asText());
    }

    @Test
    void theEndOfTheSessionIsTold() throws Exception {
        issue(1);
        station.desk.sessions().close("evening");

        assertState(A001, "expired", "排号已过期\n重新扫码", "");
    }

    @Test
    void aTicketThatMovedLeadsToTheOtherStationsPage() throws Exception {
        issue(1);
        station.desk.transfers().send(A001, 'B', "t-1", "camera");
        assertState(A001, "moved", "已转到另一个采集点", "");
        assertEquals("", state(phone, A001).get("page").asText());

        station.desk.transfers().departed(A001, "t-1", Optional.of("http://192.168.1.21:8080/t/A001-x"));
        assertEquals(
                "http://192.168.1.21:8080/t/A001-x",
                state(phone, A001).get("page").asText());
    }

    @Test
    void aVoidedNumberDoesNotShowTheDesksOwnWord() throws Exception {
        issue(1);
        station.desk.voidTicket(A001, VoidReason.values()[0]);

        assertState(A001, "voided", "号码作废", "");
        assertEquals("", state(phone, A001).get("reason").asText());
    }

    @Test
    void aMissedNumberIsLeftToThePhotographer() throws Exception {
        issue(1);
        miss();

        assertState(A001, "missed", "排号已过期\n听从摄影师安排", "");

        station.desk.requeue(A001, 0);
        assertState(A001, "next", "下一位就是你", "");
    }

    @Test
    void aCancelledNumberNamesItsRulesAndThePhotographersWordsHarmlessly() throws Exception {
        issue(1);
        station.desk.cancel(A001, "ears-visible,<b>blue</b> & more");

        assertEquals(
                "耳朵被遮住、<b>blue</b> & more", state(phone, A001).get("reason").asText());
        String page = phone.get(address(A001)).body();
        assertTrue(page.contains("耳朵被遮住、&lt;b&gt;blue&lt;/b&gt; &amp; more"), page);
        assertFalse(page.contains("<b>"));
    }

    @Test
    void anUndoneCallIsTakenBackOnThePhoneToo() throws Exception {
        issue(1);
        station.desk.callNext();
        long called = state(phone, A001).get("sequence").asLong();

        station.desk.undo();

        assertState(A001, "next", "下一位就是你", "");
        assertEquals(called + 1, state(phone, A001).get("sequence").asLong());
    }

    @Test
    void forgedAndForeignPassesGetAFriendlyPage() throws Exception {
        issue(1);
        String foreign = new TicketPass(StationKey.random(), station.log.session()).of(A001);
        String otherSession = station.passes.of(A004);

        for (String pass : new String[] {foreign, otherSession, "A001", "A001-" + "A".repeat(22)}) {
            assertPage(phone.get("/t/" + pass), 404, "没有这个页面", "重新排号");
            assertEquals(404, phone.get("/t/" + pass + "/state").statusCode());
            assertEquals(404, phone.get("/t/" + pass + "/events").statusCode());
        }
    }

    @Test
    void aPhoneThatOpensTheFrontPageFindsItsTicketAgain() throws Exception {
        assertPage(phone.get("/"), 200, "请扫描屏幕上的二维码", "大屏幕");

        phone.takeNumber(station, "XJ-1", "1234");
        HttpResponse<String> answer = phone.get("/");

        assertEquals(303, answer.statusCode());
        assertEquals(address(A001), answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void noCodeDigitOrFingerprintIsInAnyAnswer() throws Exception {
        phone.takeNumber(station, "XJ-SECRET", "987X");
        String fingerprint =
                station.desk.line().ticket(A001).orElseThrow().code().hex();

        for (String path : new String[] {address(A001), address(A001) + "/state", "/in", "/q/x"}) {
            String body = phone.get(path).body();
            assertFalse(body.contains("XJ-SECRET") || body.contains("987X") || body.contains(fingerprint), path);
        }
    }

    private void issue(int count) {
        for (int i = 1; i <= count; i++) {
            station.checkIn.atDesk(new CollectionCode("XJ-" + i));
        }
    }

    private void miss() {
        station.desk.callNext();
        station.desk.noShow();
    }

    private String address(TicketNumber number) {
        return "/t/" + station.passes.of(number);
    }

    private JsonNode state(Phone asking, TicketNumber number) throws Exception {
        HttpResponse<String> answer = asking.get(address(number) + "/state");
        assertEquals(
                "application/json;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow());
        return new JsonMapper().readTree(answer.body());
    }

    private void assertState(TicketNumber number, String step, String title, String ahead) throws Exception {
        JsonNode state = state(phone, number);
        assertEquals(station.desk.line().sequence(), state.get("sequence").asLong());
        assertEquals(number.toString(), state.get("number").asText());
        assertEquals(step, state.get("step").asText());
        assertEquals(title, state.get("title").asText());
        assertEquals(ahead, state.get("ahead").asText());
        assertPage(phone.get(address(number)), 200, title, "data-look=\"" + step + '"');
    }
}
