package org.gradphoto.kiosk.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradphoto.kiosk.board.BoardCall;
import org.gradphoto.kiosk.board.BoardView;
import org.gradphoto.kiosk.board.StationBoard;
import org.gradphoto.kiosk.board.WifiCode;
import org.gradphoto.kiosk.checkin.QrCode;
import org.gradphoto.kiosk.checkin.RotatingCode;
import org.gradphoto.kiosk.settings.BoardSettings.Wifi;

/** What the board in a browser shows: its page once, and its state in words of the site's language again and again. */
public final class BoardScreen {

    private static final double MILLIS = 1000;
    private static final String[] RULES = {
        "clothes", "collar", "ears", "forehead", "glasses", "ornaments", "make-up", "pose"
    };

    private final BoardTexts texts;
    private final String site;
    private final Optional<Wifi> wifi;
    private final Door door;

    /**
     * The way in that the code leads to.
     *
     * @param address what stands before the rotating code
     */
    public record Door(RotatingCode code, QrCode qr, Supplier<String> address) {}

    /** The screen of a site. */
    public BoardScreen(BoardTexts texts, String site, Optional<Wifi> wifi, Door door) {
        this.texts = texts;
        this.site = site;
        this.wifi = wifi;
        this.door = door;
    }

    /** The page, which then asks for the state by itself. */
    String page(String style, String script) {
        Template page = new Template(new String(Resources.read("board.html"), StandardCharsets.UTF_8));
        return page.fill(
                        texts::say,
                        Map.of(
                                "language",
                                texts.language().toLanguageTag(),
                                "site",
                                site,
                                "style",
                                style,
                                "script",
                                script,
                                "rules",
                                rules(),
                                "wifi",
                                wifi.map(this::network).orElse(new Html(""))))
                .text();
    }

    private Html rules() {
        return new Html(Stream.of(RULES)
                .map(rule ->
                        "<li>" + Html.escaped(texts.say("board.rule." + rule)).text() + "</li>")
                .collect(Collectors.joining()));
    }

    private Html network(Wifi network) {
        QrPath code = QrPath.of(door.qr().modules(WifiCode.of(network)));
        return new Html("<div class=\"wifi\"><svg viewBox=\"" + code.viewBox() + "\" role=\"img\"><path d=\""
                + code.path()
                + "\"/></svg><p>" + Html.escaped(texts.say("board.wifi")).text() + "<b>"
                + Html.escaped(network.name()).text() + "</b></p></div>");
    }

    /** The state as JSON. */
    String state(BoardView view) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode stations = json.putArray("stations");
        view.stations().forEach(station -> put(stations.addObject(), station));
        ArrayNode earlier = json.putArray("earlier");
        view.earlier().forEach(call -> earlier.add(call.number().toString()));
        json.put("waiting", texts.say("board.waiting", view.waiting()));
        json.put("pace", view.typical().map(this::pace).orElse(""));
        json.put(
                "lane",
                view.others().isEmpty() ? texts.say("board.lane", view.own().point()) : "");
        putCode(json, view.own().giving());
        return json.toString();
    }

    private String pace(Duration typical) {
        return texts.say("board.pace", Math.max(1, typical.toSeconds()));
    }

    private void put(ObjectNode json, StationBoard station) {
        Optional<BoardCall> called = station.called();
        json.put(
                "number", called.map(call -> call.number().toString()).orElse(texts.say(texts.state(station.phase()))));
        json.put("sentence", called.map(this::sentence).orElse(texts.say(texts.sentence(station.phase()))));
        json.put("called", called.isPresent());
        json.put("seated", called.map(BoardCall::seated).orElse(false));
        json.put("calls", called.map(BoardCall::calls).orElse(0));
    }

    private String sentence(BoardCall call) {
        return texts.say(call.seated() ? "board.seated" : "board.call", call.number(), call.point());
    }

    private void putCode(ObjectNode json, boolean giving) {
        json.put("giving", giving);
        if (giving) {
            QrPath code = QrPath.of(
                    door.qr().modules(door.address().get() + door.code().current()));
            Duration left = door.code().left();
            json.put("box", code.viewBox());
            json.put("path", code.path());
            json.put("share", (double) left.toNanos() / door.code().length().toNanos());
            json.put("left", texts.say("board.code-left", (long) Math.ceil(left.toMillis() / MILLIS)));
        }
    }
}
