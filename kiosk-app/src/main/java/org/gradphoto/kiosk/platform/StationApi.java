package org.gradphoto.kiosk.platform;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stations ask: take this photo, what was decided, what do you have. Described in docs/platform-api.md. */
final class StationApi {

    private static final Logger LOG = LoggerFactory.getLogger(StationApi.class);
    private static final Pattern SHA = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern CURSOR = Pattern.compile("\\d{1,18}");
    private static final int MOST_ANSWERS = 500;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final PhotoStore photos;
    private final Ledger ledger;
    private final Delivery delivery;
    private final Token token;

    StationApi(PhotoStore photos, Ledger ledger, Delivery delivery, Token token) {
        this.photos = photos;
        this.ledger = ledger;
        this.delivery = delivery;
        this.token = token;
    }

    void serve(Javalin app) {
        app.before("/api/*", this::askForToken);
        app.put("/api/photos/{sha256}", this::take);
        app.get("/api/reviews", this::reviews);
        app.get("/api/summary", this::summary);
        app.get("/api/submissions", this::submissions);
        app.exception(ApiRefusal.class, StationApi::refuse);
    }

    private void askForToken(Context request) {
        String given = Optional.ofNullable(request.header("Authorization")).orElse("");
        if (!token.isBearer(given)) {
            throw new ApiRefusal(ApiRefusal.Why.NO_TOKEN);
        }
    }

    private void take(Context request) throws IOException {
        String sha256 = request.pathParam("sha256");
        if (!SHA.matcher(sha256).matches()) {
            throw new ApiRefusal(ApiRefusal.Why.BAD_HASH);
        }
        byte[] jpeg = Body.read(request);
        Submission submission = delivery.read(request, sha256, jpeg.length);
        if (!new JpegLook(jpeg).isWholeJpeg()) {
            throw new ApiRefusal(ApiRefusal.Why.NOT_A_JPEG);
        }
        String written = store(jpeg, sha256);
        boolean duplicate = ledger.enter(submission);
        LOG.info("{} of {}: {}", submission.ticket(), submission.session(), duplicate ? "known already" : "stored");
        ObjectNode answer = JSON.objectNode().put("sha256", written).put("state", "in-review");
        answer(request, answer.put("duplicate", duplicate));
    }

    private String store(byte[] jpeg, String sha256) throws IOException {
        PhotoStore.Arrival arrival = photos.receive(jpeg);
        if (!arrival.sha256().equals(sha256)) {
            photos.drop(arrival);
            throw new ApiRefusal(ApiRefusal.Why.WRONG_HASH);
        }
        photos.keep(arrival);
        return arrival.sha256();
    }

    private void reviews(Context request) {
        String after = Optional.ofNullable(request.queryParam("after")).orElse("0");
        if (!CURSOR.matcher(after).matches()) {
            throw new ApiRefusal(ApiRefusal.Why.BAD_CURSOR);
        }
        ObjectNode answer = JSON.objectNode();
        ArrayNode answers = answer.putArray("answers");
        ledger.answersAfter(Long.parseLong(after), MOST_ANSWERS).forEach(decision -> answers.add(json(decision)));
        answer(request, answer);
    }

    private static ObjectNode json(Decision decision) {
        return JSON.objectNode()
                .put("cursor", decision.cursor())
                .put("session", decision.session())
                .put("ticket", decision.ticket())
                .put("sha256", decision.sha256())
                .put("sent_back", decision.sentBack().map(SendBackReason::code).orElse(null))
                .put("decided_at", decision.decidedAt().toString());
    }

    private void summary(Context request) {
        Summary now = ledger.summary();
        ObjectNode answer = JSON.objectNode()
                .put("submissions", now.stored())
                .put("distinct", now.distinct())
                .put("in_review", now.inReview())
                .put("passed", now.passed())
                .put("sent_back", now.sentBack())
                .put("duplicate_deliveries", now.duplicateDeliveries());
        answer(request, answer);
    }

    private void submissions(Context request) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode all = answer.putArray("submissions");
        ledger.submissions().forEach(line -> all.addObject()
                .put("session", line.get(0))
                .put("ticket", line.get(1))
                .put("sha256", line.get(2)));
        answer(request, answer);
    }

    private static void refuse(ApiRefusal refusal, Context request) {
        LOG.warn("{} {} refused: {}", request.method(), request.path(), refusal.why());
        request.status(refusal.why().status());
        answer(request, JSON.objectNode().put("error", refusal.why().code()));
    }

    private static void answer(Context request, ObjectNode body) {
        request.contentType("application/json; charset=utf-8").result(body.toString());
    }
}
