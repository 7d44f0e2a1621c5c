package org.gradphoto.kiosk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The way of one student in a real browser. The pictures it takes are those of the documentation. */
class PhoneJourneyTest {

    private static final TicketNumber A001 = new TicketNumber('A', 1);

    private static PhoneBrowser phone;

    private final StationKey key = StationKey.random();
    private Station station = new Station(key, new Station.MemoryLog(), 0);

    @BeforeAll
    static void openBrowser() throws IOException {
        phone = new PhoneBrowser("zh-CN");
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        phone.close();
    }

    @AfterEach
    void closeStation() {
        phone.rest();
        station.close();
    }

    @Test
    void aStudentComesFromTheScanToThePassedPhoto() throws Exception {
        issue(4);
        openForm();
        phone.photograph("01-form");
        fillIn("XJ-ME", "123x");
        submitSlowly();

        phone.awaitLook("waiting");
        assertEquals("A005", phone.text(".number"));
        assertEquals("前面还有 4 人", phone.text("#ahead"));
        phone.photograph("04-waiting");
        miss(2);
        shows("soon", "快到你了", "05-soon");
        miss(2);
        shows("next", "下一位就是你", "06-next");
        photographed();
        station.desk.note(new TicketNumber('A', 5), new TicketAction.Passed(Station.SHA));
        shows("passed", "审核通过", "11-passed");
        assertEquals("A005 · 审核通过", phone.title());
        assertEquals(List.of(), phone.complaints());
    }

    @Test
    void aPhotoThatIsSentBackSaysWhyAndWhatToDo() throws Exception {
        openTicket();
        station.desk.callNext();
        station.desk.seat();
        station.desk.accept(Station.photo());
        station.desk.note(A001, new TicketAction.SentBack(Station.SHA, SendBackReason.HAIR_COVERS));

        shows("sent-back", "照片被驳回", "12-sent-back");
        assertEquals("头发遮住眉毛、眼睛或耳朵", phone.text("#reason"));
        assertEquals("请把头发别到耳后，露出眉毛和双耳。", phone.text("#advice"));
    }

    @Test
    void aMissedAndACancelledNumberSayWhoHelps() throws Exception {
        openTicket();
        miss(1);
        shows("missed", "排号已过期", "13-missed");

        station.desk.cancel(A001, "ears-visible");
        shows("cancelled", "号码已取消", "14-cancelled");
        assertEquals("耳朵被遮住", phone.text("#reason"));
    }

    @Test
    void aFormThatIsNotFilledInIsNotSent() throws Exception {
        openForm();
        phone.type("#tail", "12");
        phone.tap("button");

        phone.awaitShown("#code-problem");
        phone.awaitShown("#tail-problem");
        phone.awaitShown("#consent-problem");
        phone.photograph("02-form-problems");
        assertEquals("code", phone.run("return document.activeElement.id"));
    }

    @Test
    void aScanThatComesTooLateIsToBeRepeated() throws Exception {
        String old = station.scanned();
        station.nanos.addAndGet(Duration.ofSeconds(30).toNanos());
        phone.open(station, old);
        phone.awaitLook("refused");
        assertEquals("排号已过期", phone.text("h1"));
        phone.photograph("15-code-expired");

        phone.open(station, "/");
        phone.awaitText("h1", "请扫描屏幕上的二维码");
        phone.photograph("16-scan");
    }

    @Test
    void aPhoneFindsTheStationAgainAfterItWasKilled() throws Exception {
        openTicket();
        int port = station.port;
        station.close();
        phone.awaitShown("#lost");
        phone.photograph("17-lost");

        station = new Station(key, station.log, port);
        assertEquals(port, station.port);
        phone.awaitHidden("#lost");
        station.desk.callNext();

        phone.awaitLook("called");
    }

    @Test
    void thePageVibratesWhenTheNumberIsCalledAndCalledAgain() throws Exception {
        openTicket();
        phone.run("window.buzz = []; navigator.vibrate = (pattern) => window.buzz.push(pattern.length)");
        station.desk.callNext();
        phone.awaitLook("called");
        station.desk.recall();

        phone.awaitScript("return window.buzz.join()", "5,5");
    }

    @Test
    void anEnglishPhoneIsServedInEnglish() throws Exception {
        try (PhoneBrowser english = new PhoneBrowser("en-GB")) {
            english.open(station, station.scanned());
            english.awaitText("h1", "Take a number");
            english.photograph("18-form-en");
            issue(1);
            english.open(station, "/t/" + station.passes.of(A001));
            station.desk.callNext();
            english.awaitText("h1", "Please come now");
            english.photograph("19-called-en");
            assertTrue(english.title().startsWith("A001 · Please"));
        }
    }

    private void photographed() throws IOException {
        station.desk.callNext();
        shows("called", "请到采集点", "07-called");
        station.desk.seat();
        shows("serving", "正在采集", "08-serving");
        station.desk.accept(Station.photo());
        shows("saved", "照片已保存", "09-saved");
        station.desk.note(new TicketNumber('A', 5), new TicketAction.Uploaded(Station.SHA));
        shows("in-review", "审核中", "10-in-review");
    }

    private void shows(String look, String title, String picture) throws IOException {
        phone.awaitLook(look);
        assertEquals(title, phone.text("h1"));
        phone.photograph(picture);
    }

    private void openForm() {
        phone.open(station, station.scanned());
        phone.awaitLook("form");
    }

    private static void fillIn(String code, String tail) {
        phone.type("#code", code);
        phone.type("#tail", tail);
        phone.tap("#consent");
    }

    /** Holds the form back for the time of a picture: how it looks while the number is made. */
    private static void submitSlowly() throws IOException {
        phone.run("document.forms[0].addEventListener('submit', (event) => event.preventDefault())");
        phone.tap("button");
        phone.awaitText("button", "正在出号……");
        phone.photograph("03-issuing");
        phone.run("document.forms[0].submit()");
    }

    private void openTicket() {
        issue(1);
        phone.open(station, "/t/" + station.passes.of(A001));
        phone.awaitLook("next");
    }

    private void issue(int count) {
        for (int i = 1; i <= count; i++) {
            station.checkIn.atDesk(new CollectionCode("XJ-" + i));
        }
    }

    private void miss(int count) {
        for (int i = 0; i < count; i++) {
            station.desk.callNext();
            station.desk.noShow();
        }
    }
}
