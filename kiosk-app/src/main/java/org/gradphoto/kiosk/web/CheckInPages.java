package org.gradphoto.kiosk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.EnumSet;
import java.util.Set;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.checkin.CheckInRefused;
import org.gradphoto.kiosk.checkin.TicketPass;
import org.gradphoto.kiosk.queue.Ticket;

/** From the scanned QR to a number: the claim, the form, and the way to the ticket's page. */
final class CheckInPages {

    private final CheckIn checkIn;
    private final TicketPass passes;
    private final PhoneCookies cookies;
    private final Answers answers;

    CheckInPages(CheckIn checkIn, TicketPass passes, PhoneCookies cookies, Answers answers) {
        this.checkIn = checkIn;
        this.passes = passes;
        this.cookies = cookies;
        this.answers = answers;
    }

    /** The phone has opened the address in the QR: its code is exchanged at once, before it can age. */
    void scanned(Context phone) {
        cookies.giveClaim(phone, checkIn.open(phone.pathParam("code")));
        answers.seeOther(phone, "/in");
    }

    /** The form for a phone that holds a claim. */
    void form(Context phone) {
        claim(phone);
        answers.form(phone, HttpStatus.OK, EnumSet.noneOf(NumberRequest.Field.class));
    }

    /** The filled form: a number, or the form again. */
    void takeNumber(Context phone) {
        String claim = claim(phone);
        NumberRequest request = NumberRequest.of(phone);
        Set<NumberRequest.Field> problems = request.problems();
        if (!problems.isEmpty()) {
            answers.form(phone, HttpStatus.UNPROCESSABLE_CONTENT, problems);
            return;
        }
        Ticket ticket = checkIn.takeNumber(
                claim, request.code().orElseThrow(), request.tail().orElseThrow());
        String pass = passes.of(ticket.number());
        cookies.givePass(phone, pass);
        answers.seeOther(phone, TicketPages.address(pass));
    }

    /** A browser forgets the claim when its time is over, so a missing one is an ended one. */
    private String claim(Context phone) {
        return cookies.claim(phone).orElseThrow(() -> new CheckInRefused(CheckInRefused.Reason.CLAIM_EXPIRED));
    }
}
