package org.gradphoto.kiosk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.adapter.qr.QrPicture;
import org.gradphoto.kiosk.adapter.qr.ZxingQrCode;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.VoidReason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of one student in a real browser. The pictures it takes are those of the documentation. */
class PhoneJourneyTest {

    private static final TicketNumber A001 = new TicketNumber('A', 1);

    private static PhoneBrowser phone;

    @TempDir
    private Path folder;

    private final StationKey key = StationKey.random();
    private Station station = new Station(key, new Station.MemoryLog(), 0);

    @BeforeAll
    static void openBrowser() throws IOException {
        phone = new PhoneBrowser("zh-CN", PhoneBrowser.Size.IPHONE);
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
    void aStudentComesFromTheScanToThePassedPhotoThoughTheKioskIsKilledTwice() throws Exception {
        issue(4);
        openForm();
        phone.photograph("01-code");
        phone.choose("#album", codePicture("XJ-ME"));
        phone.awaitShown("#tail-step");
        phone.photograph("03-digits");
        fillIn("123x");
        station.close();
        phone.tap("#tail-step button");
        phone.awaitShown("#lost");
        phone.awaitLook("issuing");
        assertEquals("正在出号", phone.text("#issuing h1"));
        phone.photograph("05-issuing");
        startAgain();

        phone.awaitLook("waiting");
        assertEquals("A005", phone.text(".number"));
        assertEquals("前面还有 4 人", phone.text("#ahead"));
        phone.photograph("06-waiting");
        station.close();
        phone.awaitShown("#lost");
        phone.photograph("20-lost");
        startAgain();
        miss(2);
        shows("soon", "快到你了", "07-soon");
        phone.awaitHidden("#lost");
        miss(2);
        shows("next", "下一位就是你", "08-next");
        photographed();
        station.desk.note(new TicketNumber('A', 5), new TicketAction.Passed(Station.SHA));
        shows("passed", "审核通过", "13-passed");
        assertEquals("A005 · 审核通过", phone.title());
    }

    @Test
    void theWholeWayLeavesTheBrowsersConsoleEmpty() throws Exception {
        issue(4);
        openForm();
        phone.choose("#album", codePicture("XJ-ME"));
        phone.awaitShown("#tail-step");
        fillIn("123x");
        phone.tap("#tail-step button");
        phone.awaitLook("waiting");
        photographedFive();
        assertEquals(List.of(), phone.complaints());
    }

    @Test
    void aPauseAnEstimateAndAMoveAreShown() throws Exception {
        issue(12);
        photographedFive();
        phone.open(station, "/t/" + station.passes.of(new TicketNumber('A', 12)));
        phone.awaitText("#wait", "预计约 3 分钟");
        phone.photograph("22-estimate");
        station.desk.sessions().pause("灯");
        phone.awaitShown("#pause");
        phone.photograph("23-paused");
        station.desk.sessions().resume();
        phone.awaitHidden("#pause");
        station.desk.transfers().send(new TicketNumber('A', 12), 'B', "t-1", "camera");
        station.desk.transfers().departed(new TicketNumber('A', 12), "t-1", Optional.of("http://kiosk.lan/t/A012-x"));
        shows("moved", "已转到另一个采集点", "24-moved");
        assertEquals("打开那个采集点的页面", phone.text("#page"));
    }

    @Test
    void theEndOfTheSessionAndAVoidNumberAreShown() throws Exception {
        openTicket();
        station.desk.voidTicket(A001, VoidReason.values()[0]);
        shows("voided", "号码作废", "25-voided");
        issueOne(2);
        phone.open(station, "/t/" + station.passes.of(new TicketNumber('A', 2)));
        phone.awaitLook("next");
        station.desk.sessions().close("evening");
        shows("expired", "排号已过期\n重新扫码", "26-expired");
    }

    @Test
    void aCodeThatIsNotPaidGetsNoNumberAndAPaidOneSaysSo() throws Exception {
        openForm();
        phone.tap("#typing summary");
        phone.type("#code", Station.UNPAID);
        phone.tap("#typing button");
        phone.awaitLook("refused");
        assertEquals("排号失败", phone.text("h1"));
        phone.photograph("27-not-paid");

        openForm();
        phone.choose("#album", codePicture(Station.PAID));
        phone.awaitShown("#tail-step");
        phone.photograph("28-paid");
        fillIn("123x");
        phone.tap("#tail-step button");
        phone.awaitLook("next");
        assertEquals("已缴费", phone.text(".fee"));
    }

    @Test
    void aPhotoThatIsSentBackSaysWhyAndWhatToDo() throws Exception {
        openTicket();
        station.desk.callNext();
        station.desk.seat();
        station.desk.accept(Station.photo());
        station.desk.note(A001, new TicketAction.SentBack(Station.SHA, SendBackReason.HAIR_COVERS));

        shows("sent-back", "照片被驳回", "14-sent-back");
        assertEquals("头发遮住眉毛、眼睛或耳朵", phone.text("#reason"));
        assertEquals("请把头发别到耳后，露出眉毛和双耳。", phone.text("#advice"));
    }

    @Test
    void aMissedAndACancelledNumberSayWhoHelps() throws Exception {
        openTicket();
        miss(1);
        shows("missed", "排号已过期\n听从摄影师安排", "15-missed");

        station.desk.cancel(A001, "ears-visible");
        shows("cancelled", "号码已取消", "16-cancelled");
        assertEquals("耳朵被遮住", phone.text("#reason"));
    }

    @Test
    void aFormThatIsNotFilledInIsNotSent() throws Exception {
        openForm();
        phone.tap("#typing summary");
        phone.tap("#typing button");
        phone.awaitShown("#code-problem");
        assertEquals("code", phone.run("return document.activeElement.id"));
        phone.type("#code", "XJ-ME");
        phone.tap("#typing button");

        phone.awaitShown("#tail-step");
        phone.type("#tail", "12");
        phone.tap("button");
        phone.awaitShown("#tail-problem");
        phone.awaitShown("#consent-problem");
        phone.photograph("04-digits-problems");
        assertEquals("tail", phone.run("return document.activeElement.id"));
        phone.tap(".choice label[for=other]");
        assertEquals("证件号后六位", phone.text("#tail-label"));
    }

    @Test
    void aPictureWithoutACodeSaysWhatToDoAndTheNextOneIsTaken() throws Exception {
        openForm();
        phone.choose("#album", picture(new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB)));
        phone.awaitText("#picture-title", "没有识别到采集码");
        phone.photograph("02-code-not-found");
        phone.choose("#camera", codePicture("XJ-ME"));
        phone.awaitShown("#tail-step");
    }

    @Test
    void whoHasNoCodeIsToldTheThreeWaysToIt() throws Exception {
        openForm();
        phone.tap(".help summary");
        phone.awaitShown(".help ol");
        phone.run("document.querySelector('.help').scrollIntoView()");
        phone.photograph("21-no-code");
        assertTrue(phone.text(".help").contains("学信网公众号"));
        assertTrue(phone.text(".help").contains("学信网 APP"));
        assertTrue(phone.text(".help").contains("学信档案"));
    }

    @Test
    void wrongDigitsLeadToTheDeskAfterFiveTries() throws Exception {
        new Phone(station.port).takeNumber(station, "XJ-ME", "4321");
        for (int i = 0; i < 4; i++) {
            openTail();
            fillIn("1234");
            phone.tap("button");
            phone.awaitText(".notice[role=alert] .detail", "该采集码已有号码，但证件号不符。请核对后再试，最多五次。");
        }
        phone.photograph("17-failed");
        assertEquals("排号失败", phone.text(".notice[role=alert] h1"));
        openTail();
        fillIn("1234");
        phone.tap("button");
        phone.awaitText(".notice[role=alert] .detail", "证件号多次不符。请到采集点，由摄影师核对后排号。");
    }

    @Test
    void aScanThatComesTooLateIsToBeRepeated() throws Exception {
        String old = station.scanned();
        station.nanos.addAndGet(Duration.ofSeconds(30).toNanos());
        phone.open(station, old);
        phone.awaitLook("refused");
        assertEquals("排号已过期\n重新扫码", phone.text("h1"));
        phone.photograph("18-code-expired");

        phone.open(station, "/");
        phone.awaitText("h1", "请扫描屏幕上的二维码");
        phone.photograph("19-scan");
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
        try (PhoneBrowser english = new PhoneBrowser("en-GB", PhoneBrowser.Size.PIXEL)) {
            english.open(station, station.scanned());
            english.awaitText("h1", "Show your code");
            english.photograph("30-code-en");
            issue(1);
            english.open(station, "/t/" + station.passes.of(A001));
            station.desk.callNext();
            english.awaitText("h1", "Please come now");
            english.photograph("31-called-en");
            assertTrue(english.title().startsWith("A001 · Please"));
        }
    }

    private void photographed() throws IOException {
        station.desk.callNext();
        shows("called", "请到采集点", "09-called");
        station.desk.seat();
        shows("serving", "正在采集", "10-serving");
        station.desk.accept(Station.photo());
        shows("saved", "照片已保存", "11-saved");
        station.desk.note(new TicketNumber('A', 5), new TicketAction.Uploaded(Station.SHA));
        shows("in-review", "审核中", "12-in-review");
    }

    private void shows(String look, String title, String picture) throws IOException {
        phone.awaitLook(look);
        assertEquals(title, phone.text("h1"));
        phone.photograph(picture);
    }

    private void openForm() {
        phone.open(station, station.scanned());
        phone.awaitLook("form");
        phone.awaitShown("#code-step");
    }

    private void openTail() {
        openForm();
        phone.tap("#typing summary");
        phone.type("#code", "XJ-ME");
        phone.tap("#typing button");
        phone.awaitShown("#tail-step");
    }

    private static void fillIn(String tail) {
        phone.type("#tail", tail);
        phone.tap("#consent");
    }

    private Path codePicture(String code) throws IOException {
        return picture(new QrPicture(new ZxingQrCode().modules(code)).image(6));
    }

    private Path picture(BufferedImage image) throws IOException {
        Path file = Files.createTempFile(folder, "code", ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private void photographedFive() {
        for (int i = 0; i < 6; i++) {
            station.desk.callNext();
            station.desk.seat();
            station.clock.turn(Duration.ofSeconds(35));
            station.desk.accept(Station.photo());
            if (station.desk.line().waiting().isEmpty()) {
                return;
            }
        }
    }

    /** The kiosk is started again, on the same port and with what it had saved. */
    private void startAgain() {
        station = new Station(key, station.log, station.port);
    }

    private void openTicket() {
        issue(1);
        phone.open(station, "/t/" + station.passes.of(A001));
        phone.awaitLook("next");
    }

    private void issue(int count) {
        for (int i = 1; i <= count; i++) {
            issueOne(i);
        }
    }

    private void issueOne(int ordinal) {
        station.checkIn.atDesk(new CollectionCode("XJ-" + ordinal));
    }

    private void miss(int count) {
        for (int i = 0; i < count; i++) {
            station.desk.callNext();
            station.desk.noShow();
        }
    }
}
