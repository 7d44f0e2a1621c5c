package org.gradphoto.kiosk.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.gradphoto.kiosk.checkin.CheckInRefused;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.TicketRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every refusal and fault into a page that says what to do. The log gets no address, because addresses hold codes and passes. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String LOOK = "refused";

    private final Answers answers;

    Refusals(Answers answers) {
        this.answers = answers;
    }

    /** Takes over the exceptions of these routes. */
    void guard(Javalin app) {
        app.exception(CheckInRefused.class, (refused, phone) -> checkIn(phone, refused.reason()));
        app.exception(Refused.class, (refused, phone) -> answers.notice(phone, refused.status(), refused.key(), LOOK));
        app.exception(TicketRefused.class, (refused, phone) -> ticket(phone, refused.reason()));
        app.exception(StoreUnavailable.class, (fault, phone) -> store(phone, fault));
        app.exception(HttpResponseException.class, (refused, phone) -> http(phone, refused.getStatus()));
        app.exception(Exception.class, (fault, phone) -> fault(phone, fault));
    }

    private void checkIn(Context phone, CheckInRefused.Reason reason) {
        HttpStatus status =
                switch (reason) {
                    case CODE_EXPIRED, CLAIM_EXPIRED -> HttpStatus.GONE;
                    case CODE_FORGED, CLAIM_FORGED, OTHER_HOLDER -> HttpStatus.FORBIDDEN;
                    case CLAIM_USED -> HttpStatus.CONFLICT;
                    case TOO_MANY_TRIES -> HttpStatus.TOO_MANY_REQUESTS;
                    case NOT_PAID -> HttpStatus.PAYMENT_REQUIRED;
                };
        answers.notice(phone, status, key("check-in", reason), LOOK);
    }

    private void ticket(Context phone, TicketRefused.Reason reason) {
        answers.notice(phone, HttpStatus.CONFLICT, key("ticket", reason), LOOK);
    }

    private void store(Context phone, StoreUnavailable fault) {
        LOG.error("no number could be given out: {}", fault.why(), fault);
        answers.notice(phone, HttpStatus.SERVICE_UNAVAILABLE, "store", LOOK);
    }

    private void http(Context phone, int status) {
        String key =
                switch (HttpStatus.forStatus(status)) {
                    case NOT_FOUND -> "not-found";
                    case CONTENT_TOO_LARGE -> "too-large";
                    default -> "bad-request";
                };
        answers.notice(phone, HttpStatus.forStatus(status), key, LOOK);
    }

    private void fault(Context phone, Exception fault) {
        if (fault instanceof CompletionException && fault.getCause() instanceof Refused refused) {
            answers.notice(phone, refused.status(), refused.key(), LOOK);
            return;
        }
        LOG.error("a phone page failed", fault);
        answers.notice(phone, HttpStatus.INTERNAL_SERVER_ERROR, "fault", LOOK);
    }

    /** {@code CODE_EXPIRED} of the check-in has the texts {@code check-in.code-expired.*}. */
    static String key(String owner, Enum<?> reason) {
        return owner + '.' + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
