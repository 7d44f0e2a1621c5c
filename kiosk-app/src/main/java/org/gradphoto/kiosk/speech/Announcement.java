package org.gradphoto.kiosk.speech;

import java.util.List;
import java.util.stream.Stream;
import org.gradphoto.kiosk.board.BoardCall;
import org.gradphoto.kiosk.queue.TicketNumber;

/**
 * A call to be heard in the room: {@code 请 A零一二号 到 一号采集点}.
 *
 * @param number who is called
 * @param point where to, the number of a collection point from 1
 */
public record Announcement(TicketNumber number, int point) {

    private static final Word PLEASE = new Word("请", "qing3", "please");
    private static final Word NUMBER = new Word("号", "hao4", "number");
    private static final Word TO = new Word("到", "dao4", "to");
    private static final Word POINT = new Word("采集点", "cai3 ji2 dian3", "point");

    /** The announcement of a number as a board shows it. */
    public static Announcement of(BoardCall call) {
        return new Announcement(call.number(), call.point());
    }

    /** The sentence, word by word. */
    public List<Word> words() {
        String written = number.toString();
        return Stream.of(
                        Stream.of(PLEASE, Mandarin.letter(number.lane())),
                        Mandarin.digits(written.substring(1)).stream(),
                        Stream.of(NUMBER, TO),
                        Mandarin.number(point).stream(),
                        Stream.of(NUMBER, POINT))
                .flatMap(words -> words)
                .toList();
    }

    /** Every word that an announcement can need, for who records them: letters, digits, tens and the fixed words. */
    public static List<Word> vocabulary() {
        return Stream.concat(Mandarin.all(), Stream.of(PLEASE, NUMBER, TO, POINT))
                .toList();
    }
}
