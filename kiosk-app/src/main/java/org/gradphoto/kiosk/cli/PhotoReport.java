package org.gradphoto.kiosk.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.photo.FileFacts;
import org.gradphoto.kiosk.photo.PhotoFacts;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/** What is printed of one standardized picture; the values are those that were read back from the file. */
record PhotoReport(Path source, Path target, PhotoMaking making, PhotoProfile profile, Words words) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> OF_THE_FILE = List.of("width", "height", "dpi", "bytes", "quality");
    private static final List<String> OF_THE_HEAD =
            List.of("hair_top_px", "eye_line_px", "face_width_px", "centre_offset_px");

    String json() {
        ObjectNode line = JSON.objectNode();
        line.put("file", source.toString());
        if (making instanceof PhotoMaking.Made made) {
            line.put("written", target.toString());
            line.put("backdrop", made.photo().hasNewBackdrop() ? "normalized" : "kept");
            addFile(line, made.facts().file());
            made.facts().head().ifPresent(head -> addHead(line, head));
            line.putArray("problems");
        } else {
            line.putNull("written");
            line.putNull("backdrop");
            OF_THE_FILE.forEach(line::putNull);
            OF_THE_HEAD.forEach(line::putNull);
            ArrayNode list = line.putArray("problems");
            problems().forEach(problem -> list.add(json(problem)));
        }
        return line.toString();
    }

    private static void addFile(ObjectNode line, FileFacts facts) {
        line.put("width", facts.width());
        line.put("height", facts.height());
        line.put("dpi", facts.dpi());
        line.put("bytes", facts.bytes());
        line.put("quality", facts.quality());
    }

    private void addHead(ObjectNode line, HeadGeometry head) {
        line.put("hair_top_px", Rounded.two(head.hairTop()));
        line.put("eye_line_px", Rounded.two(head.eyeLine()));
        line.put("face_width_px", Rounded.two(head.faceWidth()));
        line.put("centre_offset_px", Rounded.two(head.centre() - profile.width() / 2.0));
    }

    private static ObjectNode json(PhotoProblem problem) {
        ObjectNode node = JSON.objectNode();
        node.put("code", code(problem));
        node.set("measured", Rounded.node(problem.measured()));
        node.set("limit", Rounded.node(problem.limit()));
        return node;
    }

    private List<PhotoProblem> problems() {
        return making instanceof PhotoMaking.NotMade none ? none.problems() : List.of();
    }

    String text() {
        if (making instanceof PhotoMaking.Made made) {
            return text(made.facts());
        }
        return words.say("photo.not-made", source)
                + problems().stream().map(p -> "\n  " + text(p)).collect(Collectors.joining());
    }

    private String text(PhotoFacts facts) {
        return words.say(
                "photo.written",
                target,
                facts.file().width(),
                facts.file().height(),
                facts.file().dpi(),
                facts.file().bytes(),
                facts.file().quality(),
                facts.head().map(h -> number(OptionalDouble.of(h.hairTop()))).orElse("-"),
                facts.head().map(h -> number(OptionalDouble.of(h.eyeLine()))).orElse("-"),
                facts.head().map(h -> number(OptionalDouble.of(h.faceWidth()))).orElse("-"));
    }

    private String text(PhotoProblem problem) {
        return problem.measured().isEmpty()
                ? code(problem)
                : words.say("problem", code(problem), number(problem.measured()), number(problem.limit()));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "-";
    }

    private static String code(PhotoProblem problem) {
        return problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
