package org.gradphoto.kiosk.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.photo.FileFacts;
import org.gradphoto.kiosk.photo.PhotoFacts;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoScene;

/** A verified file as one JSON object. */
record VerifyJson(Verified verified) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String toString() {
        ObjectNode line = JSON.objectNode();
        line.put("file", verified.file().toString());
        line.put("verdict", verified.mark().name().toLowerCase(Locale.ROOT));
        ArrayNode problems = JSON.arrayNode();
        if (verified instanceof Verified.Judged judged) {
            judged.facts().ifPresent(facts -> add(line, facts));
            add(problems, judged.verdict().fails(), true);
            add(problems, judged.verdict().doubts(), false);
        }
        line.set("problems", problems);
        return line.toString();
    }

    private static void add(ObjectNode line, PhotoFacts facts) {
        FileFacts file = facts.file();
        line.put("width", file.width());
        line.put("height", file.height());
        line.put("dpi", file.dpi());
        line.put("bytes", file.bytes());
        line.put("quality", file.quality());
        line.put("chroma", file.chroma().notation());
        facts.scene().ifPresent(scene -> add(line, scene, file.width()));
    }

    private static void add(ObjectNode line, PhotoScene scene, int width) {
        line.put("faces", scene.faces());
        scene.head().ifPresent(head -> {
            line.put("hair_top_px", Rounded.two(head.hairTop()));
            line.put("eye_line_px", Rounded.two(head.eyeLine()));
            line.put("chin_px", Rounded.two(head.chin()));
            line.put("face_width_px", Rounded.two(head.faceWidth()));
            line.put("centre_offset_px", Rounded.two(head.centre() - width / 2.0));
        });
        put(line, "tilt_deg", scene.tilt());
        put(line, "sharpness", scene.sharpness());
        scene.backdrop().ifPresent(backdrop -> {
            line.put("background_distance", Rounded.two(backdrop.distance()));
            line.put("background_unevenness", Rounded.two(backdrop.unevenness()));
        });
    }

    private static void put(ObjectNode line, String key, OptionalDouble value) {
        if (value.isPresent()) {
            line.put(key, Rounded.two(value.getAsDouble()));
        }
    }

    private static void add(ArrayNode list, List<PhotoProblem> problems, boolean certain) {
        for (PhotoProblem problem : problems) {
            ObjectNode node = list.addObject();
            node.put("code", problem.code().id());
            node.put("certain", certain);
            node.set("measured", Rounded.node(problem.measured()));
            node.set("limit", Rounded.node(problem.limit()));
        }
    }
}
