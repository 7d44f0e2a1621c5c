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
import org.gradphoto.kiosk.queue.TicketNumber;

/** Answers a phone in its language: a page, a state, a stream of states or another address. */
final class Answers {

    private static final String HTML = "text/html; charset=utf-8";

    private final Languages languages = new Languages();
    private final Pages pages;
    private final PhoneWords words;

    Answers(Pages pages, PhoneWords words) {
        this.pages = pages;
        this.words = words;
    }

    /** Sends the phone on, with GET whatever it asked with. */
    void seeOther(Context phone, String address) {
        phone.redirect(address, HttpStatus.SEE_OTHER);
    }

    /** Says one thing; the texts are those of the key. */
    void notice(Context phone, HttpStatus status, String key, String look) {
        html(phone, status, pages.notice(texts(phone), key, look));
    }

    /** The advice to scan the QR on the screen. */
    void scanPlease(Context phone) {
        notice(phone, HttpStatus.OK, "scan", "notice");
    }

    void form(Context phone, HttpStatus status, Set<NumberRequest.Field> problems) {
        html(phone, status, pages.form(texts(phone), problems));
    }

    void ticket(Context phone, long sequence, PhoneState state) {
        html(phone, HttpStatus.OK, pages.ticket(texts(phone), sequence, state));
    }

    void state(Context phone, long sequence, PhoneState state) {
        phone.contentType("application/json; charset=utf-8").result(json(sequence, state, texts(phone)));
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
        json.put("reason", words.reason(state, texts));
        json.put("advice", words.advice(state, texts));
        return json.toString();
    }

    private PhoneTexts texts(Context phone) {
        return languages.speak(Optional.ofNullable(phone.header(Header.ACCEPT_LANGUAGE)));
    }

    private static void html(Context phone, HttpStatus status, String page) {
        phone.status(status).contentType(HTML).result(page);
    }
}
