package org.gradphoto.kiosk.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.checkin.Fee;
import org.gradphoto.kiosk.queue.TicketNumber;

/** Answers a phone in its language: a page, a state, a stream of states or another address. */
final class Answers {

    private static final String HTML = "text/html; charset=utf-8";

    private static final String JSON = "application/json; charset=utf-8";

    /** After these the student can try once more without scanning again. */
    static final Set<String> CAN_GO_BACK = Set.of(
            "check-in.other-holder",
            "store",
            "busy",
            "too-many",
            "too-slow",
            "too-large",
            "picture.no-code",
            "picture.no-picture",
            "picture.too-large");

    private final Languages languages = new Languages();
    private final Pages pages;
    private final PhoneWords words;
    private final PhoneCookies cookies;

    Answers(Pages pages, PhoneWords words, PhoneCookies cookies) {
        this.pages = pages;
        this.words = words;
        this.cookies = cookies;
    }

    /** Sends the phone on, with GET whatever it asked with; the page's script is told where to go. */
    void seeOther(Context phone, String address) {
        if (wantsJson(phone)) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            phone.contentType(JSON).result(json.put("go", address).toString());
        } else {
            phone.redirect(address, HttpStatus.SEE_OTHER);
        }
    }

    /** Says one thing; the texts are those of the key. */
    void notice(Context phone, HttpStatus status, String key, String look) {
        if (wantsJson(phone)) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("look", look);
            json.put("title", texts(phone).say(key + ".title"));
            json.put("detail", texts(phone).say(key + ".detail"));
            json.put("back", CAN_GO_BACK.contains(key));
            phone.status(status).contentType(JSON).result(json.toString());
        } else {
            html(phone, status, pages.notice(texts(phone), key, look));
        }
    }

    /** The script of the pages asks so; a browser that opens an address does not. */
    private static boolean wantsJson(Context phone) {
        return Optional.ofNullable(phone.header(Header.ACCEPT))
                .filter(accepted -> accepted.startsWith("application/json"))
                .isPresent();
    }

    /** The advice to scan the QR on the screen. */
    void scanPlease(Context phone) {
        notice(phone, HttpStatus.OK, "scan", "notice");
    }

    void codeForm(Context phone, HttpStatus status, Set<NumberRequest.Field> problems) {
        html(phone, status, pages.code(texts(phone), problems));
    }

    void tailForm(Context phone, HttpStatus status, Fee fee, Set<NumberRequest.Field> problems) {
        html(phone, status, pages.tail(texts(phone), fee, problems));
    }

    void ticket(Context phone, long sequence, PhoneState state, Fee fee) {
        html(phone, HttpStatus.OK, pages.ticket(texts(phone), sequence, state, fee));
    }

    void state(Context phone, long sequence, PhoneState state) {
        phone.contentType(JSON).result(json(sequence, state, texts(phone)));
    }

    /** Opens a stream that is written without blocking and lives until the phone goes. */
    PhoneStream stream(Context phone, TicketNumber number) throws IOException {
        HttpServletResponse response = phone.res();
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(Header.CONNECTION, "close");
        response.flushBuffer();
        AsyncContext open = phone.req().startAsync();
        open.setTimeout(0);
        PhoneTexts texts = texts(phone);
        var stream =
                new PhoneStream(number, (sequence, state) -> json(sequence, state, texts), response.getOutputStream());
        response.getOutputStream().setWriteListener(stream);
        phone.future(stream::end);
        return stream;
    }

    private String json(long sequence, PhoneState state, PhoneTexts texts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("sequence", sequence);
        json.put("number", state.number().toString());
        json.put("step", state.step().key());
        json.put("calls", state.calls());
        json.put("title", words.title(state, texts));
        json.put("detail", words.detail(state, texts));
        json.put("ahead", words.ahead(state, texts));
        json.put("wait", words.wait(state, texts));
        json.put("pause", words.pause(state, texts));
        json.put("page", state.page().orElse(""));
        json.put("reason", words.reason(state, texts));
        json.put("advice", words.advice(state, texts));
        return json.toString();
    }

    private PhoneTexts texts(Context phone) {
        Optional<String> chosen = Optional.ofNullable(phone.queryParam("lang")).filter(Languages::isOurs);
        chosen.ifPresent(tag -> cookies.giveLanguage(phone, tag));
        return languages.speak(chosen.or(() -> cookies.language(phone))
                .or(() -> Optional.ofNullable(phone.header(Header.ACCEPT_LANGUAGE))));
    }

    private static void html(Context phone, HttpStatus status, String page) {
        phone.status(status).contentType(HTML).result(page);
    }
}
