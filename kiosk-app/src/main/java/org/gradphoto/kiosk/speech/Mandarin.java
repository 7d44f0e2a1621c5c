package org.gradphoto.kiosk.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers and letters as they are called out in Mandarin. A ticket's digits are read one by one (零一二), the number of a place as a number (十二). The
 * tones are those of the dictionary: 一 before 号 is an ordinal and keeps its first tone.
 */
public final class Mandarin {

    /** The largest number that is spelled. */
    public static final int LARGEST = 9999;

    private static final int BASE = 10;
    private static final List<Word> DIGITS = List.of(
            new Word("零", "ling2", "0"),
            new Word("一", "yi1", "1"),
            new Word("二", "er4", "2"),
            new Word("三", "san1", "3"),
            new Word("四", "si4", "4"),
            new Word("五", "wu3", "5"),
            new Word("六", "liu4", "6"),
            new Word("七", "qi1", "7"),
            new Word("八", "ba1", "8"),
            new Word("九", "jiu3", "9"));

    /** The words of the places of a number, units first; units have none. */
    private static final List<Word> PLACES =
            List.of(new Word("十", "shi2", "10"), new Word("百", "bai3", "100"), new Word("千", "qian1", "1000"));

    /** How the letters sound in a Chinese mouth. No standard names them: these are the syllables a Mandarin speaker hears in each English name. */
    private static final List<String> LETTERS = List.of(
            "ei1",
            "bi4",
            "xi1",
            "di4",
            "yi4",
            "ai2 fu5",
            "ji4",
            "ei2 chi5",
            "ai4",
            "zhei4",
            "kei4",
            "ai2 lou5",
            "ai2 mu5",
            "en1",
            "ou1",
            "pi1",
            "kiu1",
            "a4",
            "ai2 si5",
            "ti4",
            "you1",
            "wei4",
            "da2 bu5 liu5",
            "ai2 ke5 si5",
            "wai4",
            "zei4");

    private Mandarin() {}

    /** The name of a letter. */
    public static Word letter(char letter) {
        if (letter < 'A' || letter > 'Z') {
            throw new IllegalArgumentException("no letter from A to Z: " + letter);
        }
        return new Word(String.valueOf(letter), LETTERS.get(letter - 'A'), String.valueOf(letter));
    }

    /** Each digit by its own name. */
    public static List<Word> digits(String digits) {
        return digits.chars().mapToObj(digit -> DIGITS.get(digit - '0')).toList();
    }

    /**
     * A number as it is counted: 12 is 十二, 110 is 一百一十, 1005 is 一千零五.
     *
     * @throws IllegalArgumentException below 0 and above {@value #LARGEST}
     */
    public static List<Word> number(int number) {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException(number + " is not between 0 and " + LARGEST);
        }
        if (number < BASE) {
            return List.of(DIGITS.get(number));
        }
        List<Word> words = counted(number);
        // From ten to nineteen the one before the ten is not said.
        return number < 2 * BASE ? words.subList(1, words.size()) : words;
    }

    private static List<Word> counted(int number) {
        List<Word> words = new ArrayList<>();
        boolean gap = false;
        for (int place = PLACES.size(); place >= 0; place--) {
            int digit = number / power(place) % BASE;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap && !words.isEmpty()) {
                words.add(DIGITS.get(0));
            }
            gap = false;
            words.add(DIGITS.get(digit));
            if (place > 0) {
                words.add(PLACES.get(place - 1));
            }
        }
        return List.copyOf(words);
    }

    private static int power(int place) {
        return IntStream.range(0, place).reduce(1, (product, i) -> product * BASE);
    }

    /** Every word that numbers and letters are made of. */
    static Stream<Word> all() {
        return Stream.of(
                        IntStream.rangeClosed('A', 'Z').mapToObj(l -> letter((char) l)),
                        DIGITS.stream(),
                        PLACES.stream())
                .flatMap(words -> words);
    }
}
