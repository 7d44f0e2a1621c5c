package org.gradphoto.kiosk;

import java.time.Clock;
import java.util.Optional;
import org.gradphoto.kiosk.adapter.disk.PaidCodes;
import org.gradphoto.kiosk.adapter.qr.UploadedPicture;
import org.gradphoto.kiosk.adapter.qr.ZxingQrCode;
import org.gradphoto.kiosk.adapter.system.LanAddress;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.checkin.ClaimOffice;
import org.gradphoto.kiosk.checkin.Fees;
import org.gradphoto.kiosk.checkin.QrCode;
import org.gradphoto.kiosk.checkin.RotatingCode;
import org.gradphoto.kiosk.checkin.StepClock;
import org.gradphoto.kiosk.checkin.TicketPass;
import org.gradphoto.kiosk.handover.Reception;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.settings.QueueSettings;
import org.gradphoto.kiosk.web.PhoneServer;
import org.gradphoto.kiosk.web.StationAddress;

/** The way in: the rotating code, the claims, and the pages that phones open. */
final class FrontDoor implements AutoCloseable {

    private final RotatingCode code;
    private final CheckIn checkIn;
    private final TicketPass passes;
    private final PhoneServer pages;
    private final QrCode qr = new ZxingQrCode();
    private final KioskSettings settings;
    private Optional<StationAddress> address = Optional.empty();

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
    }

    /** Begins to serve phones, on the next free port when the wanted one is taken. */
    void open() {
        int port = pages.start(settings.web());
        address = Optional.of(new StationAddress(
                settings.web().host().orElseGet(() -> LanAddress.best().getHostAddress()), port));
    }

    /** Lets other stations hand their tickets over; before it is opened. */
    void welcome(Reception reception) {
        pages.welcome(reception);
    }

    /** Where the page of a number is. */
    String page(TicketNumber number) {
        return address.map(at -> at.ofTicket(passes.of(number)).toString()).orElse("");
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
        return address.orElseThrow().of("").toString();
    }

    /** The address in the QR at this moment. */
    String address() {
        return addressPrefix() + code.current();
    }

    @Override
    public void close() {
        pages.close();
    }
}
