package org.gradphoto.kiosk.platform;

import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradphoto.kiosk.queue.SendBackReason;

/** The page where a person looks at each photo and passes it or sends it back. */
final class ReviewDesk {

    private static final Pattern SHA = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final String PASS = "pass";
    private static final int SHOWN_DECISIONS = 20;

    private final PhotoStore photos;
    private final Ledger ledger;
    private final ReviewDoor door;

    ReviewDesk(PhotoStore photos, Ledger ledger, ReviewDoor door) {
        this.photos = photos;
        this.ledger = ledger;
        this.door = door;
    }

    void serve(Javalin app) {
        app.get("/", request -> request.redirect("/review", HttpStatus.SEE_OTHER));
        app.get("/review.css", request -> request.contentType("text/css; charset=utf-8")
                .result(PageFiles.read("review.css")));
        app.get("/review.js", request -> request.contentType("text/javascript; charset=utf-8")
                .result(PageFiles.read("review.js")));
        app.post("/review/door", door::enter);
        app.get("/review", this::page);
        app.get("/review/photos/{sha256}", this::photo);
        app.post("/review/decisions", this::decide);
    }

    private void page(Context request) {
        if (!door.isInside(request)) {
            door.show(request);
            return;
        }
        var page = new ReviewPage(ReviewTexts.of(request), ZoneId.systemDefault());
        request.html(page.review(ledger.next(), ledger.summary(), ledger.newest(SHOWN_DECISIONS)));
    }

    private void photo(Context request) throws IOException {
        String sha256 = request.pathParam("sha256");
        if (!door.isInside(request) || !SHA.matcher(sha256).matches()) {
            throw new NotFoundResponse();
        }
        request.contentType("image/jpeg").result(photos.read(sha256).orElseThrow(NotFoundResponse::new));
    }

    /** A photo that was decided meanwhile, perhaps by a second key press, stays as it was decided first. */
    private void decide(Context request) {
        if (!door.isInside(request)) {
            door.show(request);
            return;
        }
        String id = form(request, "submission");
        String decision = form(request, "decision");
        if (!ID.matcher(id).matches()) {
            throw new BadRequestResponse("no submission");
        }
        ledger.decide(Long.parseLong(id), decision.equals(PASS) ? Optional.empty() : Optional.of(reason(decision)));
        request.redirect("/review?lang=" + ReviewTexts.of(request).tag(), HttpStatus.SEE_OTHER);
    }

    private static SendBackReason reason(String code) {
        return SendBackReason.ofCode(code).orElseThrow(() -> new BadRequestResponse("no such reason"));
    }

    private static String form(Context request, String name) {
        return Optional.ofNullable(request.formParam(name)).orElse("");
    }
}
