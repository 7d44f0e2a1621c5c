package org.gradphoto.kiosk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verified files as a page to look through: the worst first, each with its picture and what is wrong. The pictures are linked and not copied, so that a
 * report of thousands stays small and holds nobody's face.
 *
 * @param page where the page will lie; pictures are linked from there
 */
record VerifyHtml(Path page, String profile, PhotoWords words) {

    private static final String TEMPLATE = "verify.html";

    String of(List<Verified> files) {
        String cards = files.stream()
                .sorted(Comparator.comparing(Verified::mark))
                .map(this::card)
                .collect(Collectors.joining("\n"));
        String counts = Stream.of(Verified.Mark.values())
                .map(mark -> count(mark, files))
                .collect(Collectors.joining("\n"));
        return template()
                .replace("{{lang}}", words.say("lang"))
                .replace("{{title}}", escaped(words.say("report.title", profile)))
                .replace("{{counts}}", counts)
                .replace("{{cards}}", cards);
    }

    private String count(Verified.Mark mark, List<Verified> files) {
        long count = files.stream().filter(file -> file.mark() == mark).count();
        String name = mark.name().toLowerCase(Locale.ROOT);
        return "<label class=\"" + name + "\"><input type=\"checkbox\" data-mark=\"" + name + "\" checked> "
                + escaped(words.say("mark." + name)) + " <b>" + count + "</b></label>";
    }

    private String card(Verified verified) {
        String name = verified.mark().name().toLowerCase(Locale.ROOT);
        return "<article class=\"" + name + "\">"
                + "<a href=\"" + link(verified.file()) + "\"><img loading=\"lazy\" alt=\"\" src=\""
                + link(verified.file())
                + "\"></a><div><h2>" + escaped(verified.file().getFileName().toString()) + "</h2><p class=\"mark\">"
                + escaped(words.say("mark." + name)) + "</p>" + problems(verified) + "</div></article>";
    }

    private String problems(Verified verified) {
        if (verified instanceof Verified.Judged judged) {
            String fails = judged.verdict().fails().stream()
                    .map(problem -> "<li class=\"fail\">" + escaped(words.of(problem)) + "</li>")
                    .collect(Collectors.joining());
            String doubts = judged.verdict().doubts().stream()
                    .map(problem -> "<li class=\"doubt\">" + escaped(words.of(problem)) + "</li>")
                    .collect(Collectors.joining());
            return "<ul>" + fails + doubts + "</ul>";
        }
        return "<ul><li class=\"fail\">" + escaped(((Verified.Unread) verified).why()) + "</li></ul>";
    }

    /** From the page to the picture: relative where both lie on one disk, so that a folder can be moved with its report. */
    private String link(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = Objects.requireNonNull(page.toAbsolutePath().normalize().getParent(), "a file lies in a folder");
        if (!Objects.equals(absolute.getRoot(), folder.getRoot())) {
            return escaped(absolute.toUri().toString());
        }
        String relative = Stream.iterate(0, i -> i + 1)
                .limit(folder.relativize(absolute).getNameCount())
                .map(i -> folder.relativize(absolute).getName(i).toString())
                .map(VerifyHtml::encoded)
                .collect(Collectors.joining("/"));
        return escaped(relative);
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte part : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (part & 255);
            boolean isPlain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "._-~".indexOf(c) >= 0;
            out.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String template() {
        try (InputStream in = VerifyHtml.class.getResourceAsStream(TEMPLATE)) {
            return new String(Objects.requireNonNull(in, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
