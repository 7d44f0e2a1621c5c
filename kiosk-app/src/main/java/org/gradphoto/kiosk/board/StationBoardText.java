package org.gradphoto.kiosk.board;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradphoto.kiosk.queue.SessionState;
import org.gradphoto.kiosk.queue.TicketNumber;

/** The form in which stations tell one another what they show: a line of text for each field, and one for each number called. */
public final class StationBoardText {

    private static final String VERSION = "board 1";
    private static final String LINE = "\n";
    private static final String WORD = " ";
    private static final String NOBODY = "-";
    private static final int HEAD = 7;
    private static final int CALL_WORDS = 4;

    private StationBoardText() {}

    /** Writes it. */
    public static String of(StationBoard board) {
        Stream<String> head = Stream.of(
                VERSION,
                String.valueOf(board.point()),
                board.phase().name(),
                String.valueOf(board.giving()),
                String.valueOf(board.waiting()),
                board.typical().map(Duration::toMillis).map(String::valueOf).orElse(NOBODY),
                board.called().map(StationBoardText::call).orElse(NOBODY));
        return String.join(
                LINE,
                Stream.concat(head, board.earlier().stream().map(StationBoardText::call))
                        .toList());
    }

    /** Reads it; empty when it is something else, or of another version of the kiosk. */
    public static Optional<StationBoard> parse(String text) {
        List<String> lines = List.of(text.split(LINE, -1));
        if (lines.size() < HEAD || !lines.get(0).equals(VERSION)) {
            return Optional.empty();
        }
        try {
            return Optional.of(board(lines));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static StationBoard board(List<String> lines) {
        int point = Integer.parseInt(lines.get(1));
        List<BoardCall> earlier = new ArrayList<>();
        for (String line : lines.subList(HEAD, lines.size())) {
            earlier.add(call(line, point));
        }
        return new StationBoard(
                point,
                SessionState.Phase.valueOf(lines.get(2)),
                Boolean.parseBoolean(lines.get(3)),
                some(lines.get(6)).map(call -> call(call, point)),
                earlier,
                Integer.parseInt(lines.get(4)),
                some(lines.get(5)).map(millis -> Duration.ofMillis(Long.parseLong(millis))));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(written -> !written.equals(NOBODY));
    }

    private static String call(BoardCall call) {
        return String.join(
                WORD,
                call.number().toString(),
                String.valueOf(call.calls()),
                String.valueOf(call.seated()),
                call.at().toString());
    }

    private static BoardCall call(String line, int point) {
        String[] words = line.split(WORD, -1);
        if (words.length != CALL_WORDS) {
            throw new IllegalArgumentException("no call: " + line);
        }
        return new BoardCall(
                TicketNumber.parse(words[0]),
                point,
                Integer.parseInt(words[1]),
                Boolean.parseBoolean(words[2]),
                Instant.parse(words[3]));
    }
}
