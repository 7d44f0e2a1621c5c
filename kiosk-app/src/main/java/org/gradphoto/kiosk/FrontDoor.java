package org.gradphoto.kiosk;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gradphoto.kiosk.adapter.disk.PaidCodes;
import org.gradphoto.kiosk.adapter.qr.UploadedPicture;
import org.gradphoto.kiosk.adapter.qr.ZxingQrCode;
import org.gradphoto.kiosk.board.BoardFeed;
import org.gradphoto.kiosk.adapter.http.OwnPage;
import org.gradphoto.kiosk.adapter.system.LanChoice;
import org.gradphoto.kiosk.checkin.AddressChoice;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.checkin.ClaimOffice;
import org.gradphoto.kiosk.checkin.Fees;
import org.gradphoto.kiosk.checkin.QrCode;
import org.gradphoto.kiosk.checkin.RotatingCode;
import org.gradphoto.kiosk.checkin.StepClock;
import org.gradphoto.kiosk.checkin.TicketPass;
import org.gradphoto.kiosk.handover.Reception;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.settings.BoardSettings;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.settings.QueueSettings;
import org.gradphoto.kiosk.settings.ScreenSettings;
import org.gradphoto.kiosk.web.BoardPages;
import org.gradphoto.kiosk.web.BoardScreen;
import org.gradphoto.kiosk.web.BoardTexts;
import org.gradphoto.kiosk.web.PhoneServer;
import org.gradphoto.kiosk.web.StationAddress;

/** The way in: the rotating code, the claims, and the pages that phones open. */
final class FrontDoor implements AutoCloseable {

    private static final long LOOK_SECONDS = 20;

    private final BoardFeed board;
    private final RotatingCode code;
    private final CheckIn checkIn;
    private final TicketPass passes;
    private final PhoneServer pages;
    private final QrCode qr = new ZxingQrCode();
    private final KioskSettings settings;
    private final ScheduledExecutorService looking = NamedThreads.scheduled("lan");
    private int port;
    private Optional<AddressChoice> addresses = Optional.empty();

    FrontDoor(Ledger ledger, KioskSettings settings, Clock clock) {
        this.settings = settings;
        StepClock steps = new StepClock(
                clock.instant(), System::nanoTime, settings.queue().codeStep());
        code = new RotatingCode(
                ledger.key(), ledger.desk().session(), settings.station().lane(), steps);
        ClaimOffice claims =
                new ClaimOffice(ledger.key(), clock, settings.queue().claimLife());
        checkIn = new CheckIn(
                code,
                claims,
                ledger.vault(),
                ledger.desk(),
                ledger.wrongTails(),
                settings.queue().fee() == QueueSettings.FeeAsked.LIST
                        ? new PaidCodes(settings.data())
                        : Fees.notAsked());
        passes = new TicketPass(ledger.key(), ledger.desk()::session);
        pages = new PhoneServer(checkIn, ledger.desk(), passes, new UploadedPicture(), new RuleWords());
        board = new BoardFeed(ledger.desk(), settings.station().point());
        pages.serveToo(boardPages());
    }

    private BoardPages boardPages() {
        BoardSettings wanted = settings.board();
        Locale language =
                settings.screen().language() == ScreenSettings.Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        BoardScreen screen = new BoardScreen(
                new BoardTexts(language),
                settings.station().site(),
                wanted.wifi(),
                new BoardScreen.Door(code, qr, this::addressPrefix));
        return new BoardPages(board, screen, wanted.inBrowser());
    }

    /** What everybody in the hall may see. */
    BoardFeed board() {
        return board;
    }

    /** Begins to serve phones, on the next free port when the wanted one is taken. */
    void open() {
        port = pages.start(settings.web());
        addresses = Optional.of(settings.web().host().map(AddressChoice::only).orElseGet(this::lan));
    }

    /** Cards come and go during a day, and a Wi-Fi gives new addresses. */
    private AddressChoice lan() {
        var own = new OwnPage();
        var choice = new LanChoice(settings.data(), host -> own.says(page(host), pages.instance()));
        looking.scheduleWithFixedDelay(choice::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        return choice;
    }

    private URI page(String host) {
        return new StationAddress(host, port).home().resolve(PhoneServer.HERE);
    }

    /** The addresses of this station, as soon as it is open. */
    AddressChoice addresses() {
        return new LateAddressChoice(() -> addresses.orElseThrow());
    }

    /** Lets other stations hand their tickets over; before it is opened. */
    void welcome(Reception reception) {
        pages.welcome(reception);
    }

    /** Where the page of a number is. */
    String page(TicketNumber number) {
        return addresses
                .map(at -> new StationAddress(at.chosen(), port).ofTicket(passes.of(number)))
                .map(URI::toString)
                .orElse("");
    }

    RotatingCode code() {
        return code;
    }

    CheckIn checkIn() {
        return checkIn;
    }

    QrCode qr() {
        return qr;
    }

    /** What stands before the rotating code in the QR. */
    String addressPrefix() {
        return new StationAddress(addresses().chosen(), port).of("").toString();
    }

    /** The address in the QR at this moment. */
    String address() {
        return addressPrefix() + code.current();
    }

    @Override
    public void close() {
        looking.shutdownNow();
        pages.close();
        board.close();
    }
}
