package org.gradphoto.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MandarinTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零, ling2",
        "1, 一, yi1",
        "10, 十, shi2",
        "12, 十二, shi2 er4",
        "20, 二十, er4 shi2",
        "21, 二十一, er4 shi2 yi1",
        "99, 九十九, jiu3 shi2 jiu3",
        "100, 一百, yi1 bai3",
        "101, 一百零一, yi1 bai3 ling2 yi1",
        "110, 一百一十, yi1 bai3 yi1 shi2",
        "115, 一百一十五, yi1 bai3 yi1 shi2 wu3",
        "200, 二百, er4 bai3",
        "1005, 一千零五, yi1 qian1 ling2 wu3",
        "1050, 一千零五十, yi1 qian1 ling2 wu3 shi2",
        "9999, 九千九百九十九, jiu3 qian1 jiu3 bai3 jiu3 shi2 jiu3"
    })
    void numbersAreCountedAsPeopleCount(int number, String hanzi, String pinyin) {
        List<Word> words = Mandarin.number(number);

        assertEquals(hanzi, words.stream().map(Word::hanzi).collect(Collectors.joining()));
        assertEquals(pinyin, words.stream().map(Word::pinyin).collect(Collectors.joining(" ")));
    }

    @Test
    void everyNumberReadsBackAsItself() {
        for (int number = 0; number <= Mandarin.LARGEST; number++) {
            assertEquals(
                    number,
                    readBack(Mandarin.number(number).stream().map(Word::hanzi).collect(Collectors.joining())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void numbersBeyondTheRangeAreRefused(int number) {
        assertThrows(IllegalArgumentException.class, () -> Mandarin.number(number));
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '1', '['})
    void onlyLettersFromAToZHaveAName(char letter) {
        assertThrows(IllegalArgumentException.class, () -> Mandarin.letter(letter));
    }

    @Test
    void theVocabularyHasEveryWordOnceAndFileNamesThatAreSafeOnAnyDisk() {
        List<String> clips = Announcement.vocabulary().stream().map(Word::clip).toList();

        assertEquals(43, clips.size());
        assertEquals(43, clips.stream().map(String::toLowerCase).distinct().count());
        assertEquals(
                List.of(),
                clips.stream().filter(c -> !c.matches("[A-Za-z0-9]+")).toList());
    }

    /** The way back, as a reader goes it: a digit waits for its place. */
    private static int readBack(String hanzi) {
        int total = 0;
        int digit = -1;
        for (char sign : hanzi.toCharArray()) {
            int place = "十百千".indexOf(sign);
            if (place < 0) {
                digit = "零一二三四五六七八九".indexOf(sign);
            } else {
                total += Math.max(1, digit) * (int) Math.pow(10, place + 1.0);
                digit = 0;
            }
        }
        return total + Math.max(0, digit);
    }
}
