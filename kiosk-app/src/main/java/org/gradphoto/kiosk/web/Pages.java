package org.gradphoto.kiosk.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.checkin.Fee;

/** The pages as HTML: one frame, and in it a notice, the form or a ticket. */
final class Pages {

    private static final String HIDDEN = "hidden";

    private final Template frame = template("frame.html");
    private final Template notice = template("notice.html");
    private final Template code = template("code.html");
    private final Template tail = template("tail.html");
    private final Template ticket = template("ticket.html");
    private final Assets assets;
    private final PhoneWords words;

    /** Pages that link these assets and say states in these words. */
    Pages(Assets assets, PhoneWords words) {
        this.assets = assets;
        this.words = words;
    }

    /** A page that says one thing: what happened and what to do. The texts are {@code KEY.title} and {@code KEY.detail}. */
    String notice(PhoneTexts texts, String key, String look) {
        String title = texts.say(key + ".title");
        Html body = notice.fill(
                texts,
                Map.of(
                        "title",
                        title,
                        "detail",
                        texts.say(key + ".detail"),
                        "back.hidden",
                        Answers.CAN_GO_BACK.contains(key) ? "" : HIDDEN));
        return framed(texts, title, look, body);
    }

    /** The first form: the collection code, as a picture or typed. */
    String code(PhoneTexts texts, Set<NumberRequest.Field> problems) {
        Map<String, Object> values = marks(problems);
        values.put("typing.open", problems.isEmpty() ? "" : "open");
        return framed(texts, texts.say("code.title"), "form", code.fill(texts, values));
    }

    /** The second form: the digits and the consent. */
    String tail(PhoneTexts texts, Fee fee, Set<NumberRequest.Field> problems) {
        Map<String, Object> values = marks(problems);
        values.put("consent.version", CheckIn.CONSENT_VERSION);
        optional(values, "fee", words.fee(fee, texts));
        return framed(texts, texts.say("form.title"), "form", tail.fill(texts, values));
    }

    private static Map<String, Object> marks(Set<NumberRequest.Field> problems) {
        var values = new HashMap<String, Object>();
        for (NumberRequest.Field field : NumberRequest.Field.values()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            values.put(name + ".hidden", problems.contains(field) ? "" : HIDDEN);
            values.put(name + ".invalid", problems.contains(field));
        }
        return values;
    }

    /** The page of a ticket as it stands now; the script keeps it up to date. */
    String ticket(PhoneTexts texts, long sequence, PhoneState state, Fee fee) {
        String title = words.title(state, texts);
        var values = new HashMap<String, Object>(Map.of("number", state.number(), "title", title));
        values.put("sequence", sequence);
        values.put("calls", state.calls());
        values.put("detail", words.detail(state, texts));
        optional(values, "ahead", words.ahead(state, texts));
        optional(values, "wait", words.wait(state, texts));
        optional(values, "pause", words.pause(state, texts));
        optional(values, "page", state.page().orElse(""));
        optional(values, "fee", words.fee(fee, texts));
        optional(values, "reason", words.reason(state, texts));
        optional(values, "advice", words.advice(state, texts));
        String heading = state.number() + " · " + title;
        return framed(texts, heading, state.step().key(), ticket.fill(texts, values));
    }

    private static void optional(Map<String, Object> values, String name, String text) {
        values.put(name, text);
        values.put(name + ".hidden", text.isEmpty() ? HIDDEN : "");
    }

    private String framed(PhoneTexts texts, String title, String look, Html body) {
        Map<String, Object> values =
                new HashMap<>(Map.of("language", texts.language().toLanguageTag(), "look", look));
        values.put("title", title.replace('\n', ' '));
        values.put("style", assets.style().address());
        values.put("script", assets.script().address());
        values.put("body", body);
        return frame.fill(texts, values).text();
    }

    private static Template template(String name) {
        return new Template(new String(Resources.read(name), StandardCharsets.UTF_8));
    }
}
