package org.gradphoto.kiosk.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradphoto.kiosk.photo.BackdropFacts;
import org.gradphoto.kiosk.photo.FileFacts;
import org.gradphoto.kiosk.photo.PhotoFacts;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoScene;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/** The verified files as a table that spreadsheets open (RFC 4180, UTF-8 with the mark that Excel needs for Chinese). */
record VerifyCsv(PhotoWords words) {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    private static final List<String> COLUMNS = List.of(
            "file",
            "verdict",
            "width",
            "height",
            "dpi",
            "bytes",
            "quality",
            "chroma",
            "hair_top_px",
            "eye_line_px",
            "face_width_px",
            "centre_offset_px",
            "tilt_deg",
            "sharpness",
            "background_distance",
            "background_unevenness",
            "fails",
            "doubts");

    String of(List<Verified> files) {
        return MARK
                + String.join(",", COLUMNS)
                + END
                + files.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Verified verified) {
        Stream<String> cells = Stream.of(
                        Stream.of(
                                verified.file().toString(),
                                verified.mark().name().toLowerCase(Locale.ROOT)),
                        numbers(verified),
                        sentences(verified))
                .flatMap(part -> part);
        return cells.map(VerifyCsv::quoted).collect(Collectors.joining(",")) + END;
    }

    private Stream<String> sentences(Verified verified) {
        if (verified instanceof Verified.Judged judged) {
            return Stream.of(
                    list(judged.verdict().fails()), list(judged.verdict().doubts()));
        }
        return Stream.of(((Verified.Unread) verified).why(), "");
    }

    private String list(List<PhotoProblem> problems) {
        return problems.stream().map(words::of).collect(Collectors.joining("; "));
    }

    private static Stream<String> numbers(Verified verified) {
        Optional<PhotoFacts> facts = verified instanceof Verified.Judged judged ? judged.facts() : Optional.empty();
        Optional<PhotoScene> scene = facts.flatMap(PhotoFacts::scene);
        return Stream.concat(file(facts.map(PhotoFacts::file)), scene(scene, facts));
    }

    private static Stream<String> file(Optional<FileFacts> file) {
        return file.map(f -> Stream.of(
                                f.width(),
                                f.height(),
                                f.dpi(),
                                f.bytes(),
                                f.quality(),
                                f.chroma().notation())
                        .map(String::valueOf))
                .orElseGet(() -> Stream.generate(() -> "").limit(6));
    }

    private static Stream<String> scene(Optional<PhotoScene> scene, Optional<PhotoFacts> facts) {
        double middle = facts.map(f -> f.file().width() / 2.0).orElse(0.0);
        Optional<HeadGeometry> head = scene.flatMap(PhotoScene::head);
        Optional<BackdropFacts> backdrop = scene.flatMap(PhotoScene::backdrop);
        return Stream.of(
                        head.map(HeadGeometry::hairTop),
                        head.map(HeadGeometry::eyeLine),
                        head.map(HeadGeometry::faceWidth),
                        head.map(h -> h.centre() - middle),
                        scene.flatMap(s -> boxed(s.tilt())),
                        scene.flatMap(s -> boxed(s.sharpness())),
                        backdrop.map(BackdropFacts::distance),
                        backdrop.map(BackdropFacts::unevenness))
                .map(value ->
                        value.map(v -> String.format(Locale.ROOT, "%.1f", v)).orElse(""));
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    /** Quoted where needed; a cell that a spreadsheet would take for a formula is kept a text. */
    private static String quoted(String cell) {
        boolean isFormula = !cell.isEmpty() && "=+@".indexOf(cell.charAt(0)) >= 0;
        String text = isFormula ? "'" + cell : cell;
        boolean needsQuotes = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
