package org.gradphoto.kiosk.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Optional;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.checkin.Fee;
import org.gradphoto.kiosk.checkin.TicketPass;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.WaitingLine;

/** The page of a ticket and its live state, behind the ticket's secret address. */
final class TicketPages {

    private final CheckIn checkIn;
    private final TicketPass passes;
    private final PhoneCookies cookies;
    private final StateFeed feed;
    private final Answers answers;

    TicketPages(CheckIn checkIn, TicketPass passes, PhoneCookies cookies, StateFeed feed, Answers answers) {
        this.checkIn = checkIn;
        this.passes = passes;
        this.cookies = cookies;
        this.feed = feed;
        this.answers = answers;
    }

    /** Where the page of a pass is. */
    static String address(String pass) {
        return "/t/" + pass;
    }

    /** The front page: back to the ticket this phone has, or the advice to scan. */
    void home(Context phone) {
        Optional<String> pass = cookies.pass(phone).filter(this::isKnown);
        if (pass.isPresent()) {
            answers.seeOther(phone, address(pass.get()));
        } else {
            answers.scanPlease(phone);
        }
    }

    /** The page as it stands now. */
    void page(Context phone) {
        WaitingLine line = feed.line();
        PhoneState state = state(phone, line);
        Fee fee = line.ticket(state.number()).map(checkIn::fee).orElse(Fee.NOT_ASKED);
        answers.ticket(phone, line.sequence(), state, fee);
    }

    /** The state as JSON, for a phone that comes back or cannot listen. */
    void snapshot(Context phone) {
        WaitingLine line = feed.line();
        answers.state(phone, line.sequence(), state(phone, line));
    }

    /** The state now and after each change, as server-sent events. */
    void events(Context phone) throws IOException {
        TicketNumber number = state(phone, feed.line()).number();
        feed.open(answers.stream(phone, number));
    }

    private PhoneState state(Context phone, WaitingLine line) {
        return passes.number(phone.pathParam("pass"))
                .flatMap(number -> PhoneState.of(line, number))
                .orElseThrow(() -> new NotFoundResponse("no such ticket"));
    }

    private boolean isKnown(String pass) {
        return passes.number(pass).flatMap(feed.line()::ticket).isPresent();
    }
}
