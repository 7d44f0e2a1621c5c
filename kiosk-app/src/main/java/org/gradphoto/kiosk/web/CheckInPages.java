package org.gradphoto.kiosk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.checkin.CheckInRefused;
import org.gradphoto.kiosk.checkin.CodePictures.Reading;
import org.gradphoto.kiosk.checkin.Device;
import org.gradphoto.kiosk.checkin.TicketPass;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.Ticket;

/** From the scanned QR to a number: the claim, the collection code, the digits, and the way to the ticket's page. */
final class CheckInPages {

    private static final Duration FORM_PATIENCE = Duration.ofSeconds(20);
    private static final Duration PICTURE_PATIENCE = Duration.ofSeconds(60);
    private static final String WAY_IN = "/in";

    private final CheckIn checkIn;
    private final TicketPass passes;
    private final PhoneCookies cookies;
    private final Answers answers;
    private final PictureDesk pictures;
    private final Limits limits;

    CheckInPages(
            CheckIn checkIn,
            TicketPass passes,
            PhoneCookies cookies,
            Answers answers,
            PictureDesk pictures,
            Limits limits) {
        this.checkIn = checkIn;
        this.passes = passes;
        this.cookies = cookies;
        this.answers = answers;
        this.pictures = pictures;
        this.limits = limits;
    }

    /** The phone has opened the address in the QR: its code is exchanged at once, before it can age. */
    void scanned(Context phone) {
        cookies.giveClaim(phone, checkIn.open(phone.pathParam("code"), cookies.device(phone)));
        cookies.forgetCode(phone);
        answers.seeOther(phone, WAY_IN);
    }

    /** What a phone that holds a claim has to give next: its code, or the digits and the consent. */
    void form(Context phone) {
        boolean again = phone.queryParam("again") != null;
        Optional<CollectionCode> code = again ? Optional.empty() : carried(phone);
        checkIn.verify(claim(phone), cookies.device(phone));
        if (code.isPresent()) {
            answers.tailForm(phone, HttpStatus.OK, checkIn.fee(code.get()), EnumSet.noneOf(NumberRequest.Field.class));
        } else {
            answers.codeForm(phone, HttpStatus.OK, EnumSet.noneOf(NumberRequest.Field.class));
        }
    }

    /** The code was typed. */
    void typedCode(Context phone) {
        limits.form(phone, cookies.device(phone));
        whenRead(phone, form -> {
            Optional<CollectionCode> code = NumberRequest.typedCode(form);
            if (code.isPresent()) {
                carry(phone, code.get());
            } else {
                answers.codeForm(phone, HttpStatus.UNPROCESSABLE_CONTENT, EnumSet.of(NumberRequest.Field.CODE));
            }
        });
    }

    /** The code was given as a picture, which is forgotten as soon as it is decoded. */
    void picture(Context phone) {
        Device device = cookies.device(phone);
        checkIn.verify(claim(phone), device);
        limits.picture(phone, device);
        int size = Math.toIntExact(phone.req().getContentLengthLong());
        var reading = pictures.read(size, () -> Body.of(phone, PICTURE_PATIENCE));
        phone.future(() -> reading.thenAccept(found -> take(phone, found)));
    }

    private void take(Context phone, Reading reading) {
        if (reading instanceof Reading.Found found) {
            carry(phone, found.code());
            return;
        }
        String key = reading instanceof Reading.NoCode
                ? "picture.no-code"
                : reading instanceof Reading.TooLarge ? "picture.too-large" : "picture.no-picture";
        answers.notice(phone, HttpStatus.UNPROCESSABLE_CONTENT, key, "refused");
    }

    private void carry(Context phone, CollectionCode code) {
        cookies.giveCode(phone, checkIn.carry(claim(phone), cookies.device(phone), code));
        answers.seeOther(phone, WAY_IN);
    }

    /** The filled form: a number, or the form again. */
    void takeNumber(Context phone) {
        String claim = claim(phone);
        Device device = cookies.device(phone);
        limits.form(phone, device);
        whenRead(phone, form -> {
            Optional<CollectionCode> carried = carried(phone);
            NumberRequest request = NumberRequest.of(form, carried);
            Set<NumberRequest.Field> problems = request.problems();
            if (problems.isEmpty()) {
                give(
                        phone,
                        request,
                        checkIn.takeNumber(
                                claim,
                                device,
                                request.code().orElseThrow(),
                                request.tail().orElseThrow()));
            } else if (problems.contains(NumberRequest.Field.CODE)) {
                answers.codeForm(phone, HttpStatus.UNPROCESSABLE_CONTENT, problems);
            } else {
                var fee = checkIn.fee(request.code().orElseThrow());
                answers.tailForm(phone, HttpStatus.UNPROCESSABLE_CONTENT, fee, problems);
            }
        });
    }

    private void give(Context phone, NumberRequest request, Ticket ticket) {
        String pass = passes.of(ticket.number());
        cookies.givePass(phone, pass);
        cookies.forgetCode(phone);
        answers.seeOther(phone, TicketPages.address(pass));
    }

    private static void whenRead(Context phone, Consumer<Form> work) {
        var whole = Body.of(phone, FORM_PATIENCE);
        phone.future(() -> whole.thenAccept(body -> work.accept(Form.of(body))));
    }

    private Optional<CollectionCode> carried(Context phone) {
        return cookies.code(phone).flatMap(kept -> checkIn.carried(claim(phone), cookies.device(phone), kept));
    }

    /** A browser forgets the claim when its time is over, so a missing one is an ended one. */
    private String claim(Context phone) {
        return cookies.claim(phone).orElseThrow(() -> new CheckInRefused(CheckInRefused.Reason.CLAIM_EXPIRED));
    }
}
