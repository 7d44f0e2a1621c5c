package org.gradphoto.kiosk.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.checkin.CheckInRefused;
import org.gradphoto.kiosk.checkin.Device;
import org.gradphoto.kiosk.checkin.TicketPass;

/** Recognizes a phone that stood before the board: it opens a ticket's secret address, or it holds a running claim. */
final class ProofOfPresence implements Limits.Proof {

    private static final String TICKET = "/t/";

    private final CheckIn checkIn;
    private final TicketPass passes;
    private final PhoneCookies cookies;

    ProofOfPresence(CheckIn checkIn, TicketPass passes, PhoneCookies cookies) {
        this.checkIn = checkIn;
        this.passes = passes;
        this.cookies = cookies;
    }

    @Override
    public Optional<String> of(Context phone) {
        String path = phone.path();
        if (path.startsWith(TICKET)) {
            String pass = path.substring(TICKET.length()).split("/", 2)[0];
            return passes.number(pass).map(number -> pass);
        }
        return cookies.claim(phone)
                .flatMap(claim -> cookies.known(phone).filter(device -> holds(claim, device)))
                .map(Device::id);
    }

    private boolean holds(String claim, Device device) {
        try {
            checkIn.verify(claim, device);
            return true;
        } catch (CheckInRefused none) {
            return false;
        }
    }
}
