package org.gradphoto.kiosk.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verified files as a person reads them in a terminal. */
record VerifyText(Words words, PhotoWords photoWords) {

    /** The file with its verdict, and one line for each problem. */
    String of(Verified verified) {
        String head =
                photoWords.say("mark." + verified.mark().name().toLowerCase(Locale.ROOT)) + "  " + verified.file();
        if (verified instanceof Verified.Judged judged) {
            Stream<String> fails = judged.verdict().fails().stream().map(problem -> "\n  - " + photoWords.of(problem));
            Stream<String> doubts =
                    judged.verdict().doubts().stream().map(problem -> "\n  ? " + photoWords.of(problem));
            return head + Stream.concat(fails, doubts).collect(Collectors.joining());
        }
        return head;
    }

    String summary(List<Verified> files) {
        return words.say(
                "verify.summary",
                files.size(),
                count(files, Verified.Mark.PASS),
                count(files, Verified.Mark.DOUBT),
                count(files, Verified.Mark.FAIL),
                count(files, Verified.Mark.UNREAD));
    }

    private static long count(List<Verified> files, Verified.Mark mark) {
        return files.stream().filter(file -> file.mark() == mark).count();
    }
}
