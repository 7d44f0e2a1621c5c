package org.gradphoto.kiosk.adapter.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.speech.Announcement;
import org.gradphoto.kiosk.speech.Mandarin;
import org.gradphoto.kiosk.speech.Sound;
import org.gradphoto.kiosk.speech.Voice;
import org.gradphoto.kiosk.speech.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramVoiceTest {

    private static final List<Word> CALL = new Announcement(TicketNumber.parse("A012"), 1).words();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path folder;

    ProgramVoiceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void espeakSaysACallOfASensibleLengthThatIsNotSilent() {
        Sound said = ProgramVoice.espeak().say(CALL).orElseThrow();

        assertTrue(said.millis() > 2_000 && said.millis() < 6_000, said.toString());
        assertTrue(said.peak() > 3_000, "peak " + said.peak());
    }

    @Test
    void aLongerNumberTakesLonger() {
        Voice espeak = ProgramVoice.espeak();
        Sound longer = espeak.say(new Announcement(TicketNumber.parse("W123456"), 99).words())
                .orElseThrow();

        assertTrue(longer.millis() > espeak.say(CALL).orElseThrow().millis() + 500);
    }

    @Test
    void espeakReadsNothingAsEnglish() throws Exception {
        List<String> phonemes = phonemes(Stream.concat(
                        IntStream.rangeClosed(1, 200).mapToObj(Mandarin::number),
                        Announcement.vocabulary().stream().map(List::of))
                .map(ProgramVoiceTest::pinyin)
                .toList());

        assertTrue(phonemes.size() >= 243, phonemes.size() + " lines");
        assertEquals(
                List.of(), phonemes.stream().filter(line -> line.contains("(")).toList());
    }

    @Test
    void aWordThatIsNoPinyinWouldShowAsEnglish() throws Exception {
        assertTrue(phonemes(List.of("hello")).stream().anyMatch(line -> line.contains("(en)")));
    }

    @Test
    void differentDigitsSoundDifferent() throws Exception {
        List<String> phonemes = phonemes(IntStream.rangeClosed(0, 9)
                .mapToObj(Mandarin::number)
                .map(ProgramVoiceTest::pinyin)
                .toList());

        assertEquals(10, phonemes.stream().distinct().count());
    }

    @Test
    void aProgramThatIsNotThereSaysNothing() {
        assertEquals(Optional.empty(), say((wav, words) -> List.of("no-such-voice-program"), PATIENCE));
    }

    @Test
    void aProgramThatFailsSaysNothing() {
        assertEquals(Optional.empty(), say((wav, words) -> List.of("false"), PATIENCE));
    }

    @Test
    void aProgramThatWritesNoSoundSaysNothing() {
        assertEquals(Optional.empty(), say((wav, words) -> List.of("true"), PATIENCE));
    }

    @Test
    void aProgramThatHangsIsEnded() {
        long start = System.nanoTime();

        assertEquals(Optional.empty(), say((wav, words) -> List.of("sleep", "60"), Duration.ofMillis(200)));
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(30).toNanos());
    }

    @Test
    void silenceCountsAsSayingNothing() throws Exception {
        Path silent = folder.resolve("silent.wav");
        WavFile.write(Sound.silence(500), silent);

        assertEquals(Optional.empty(), say(copying(silent), PATIENCE));
    }

    @Test
    void theProgramsSoundIsTakenAndItsFileRemoved() throws Exception {
        Path tone = folder.resolve("tone.wav");
        WavFile.write(Tones.tone(440, 200), tone);
        Path[] asked = new Path[1];

        Optional<Sound> said = say(
                (wav, words) -> {
                    asked[0] = wav;
                    return copying(tone).command(wav, words);
                },
                PATIENCE);

        assertEquals(Optional.of(Tones.tone(440, 200)), said);
        assertFalse(Files.exists(asked[0]));
    }

    @Test
    void windowsIsAskedForItsMandarinVoiceAndTheFile() {
        List<String> command = SpeechProgram.windows().asking().command(Path.of("it's here.wav"), CALL);

        byte[] encoded = Base64.getDecoder().decode(command.get(command.size() - 1));
        String script = new String(encoded, StandardCharsets.UTF_16LE);
        assertEquals("powershell", command.get(0));
        assertTrue(script.contains("SetOutputToWaveFile('it''s here.wav')"), script);
        assertTrue(script.contains("Speak('请A零一二号到一号采集点')"), script);
        assertTrue(script.contains("'zh-CN'") && script.contains("exit 3"), script);
    }

    @Test
    void macIsAskedForItsMandarinVoice() {
        List<String> command = SpeechProgram.mac().asking().command(Path.of("call.wav"), CALL);

        assertEquals(List.of("say", "-v", "Tingting"), command.subList(0, 3));
        assertEquals("请A零一二号到一号采集点", command.get(command.size() - 1));
        assertTrue(command.contains("call.wav"));
    }

    @Test
    void linuxHasNoVoiceOfItsOwn() {
        assertEquals(List.of(), SpeechProgram.ofSystem("Linux"));
        assertEquals("system", SpeechProgram.ofSystem("Windows 11").get(0).name());
        assertEquals("system", SpeechProgram.ofSystem("Mac OS X").get(0).name());
    }

    private static Optional<Sound> say(SpeechProgram.Asking asking, Duration patience) {
        return new ProgramVoice(new SpeechProgram("program", asking), patience).say(CALL);
    }

    private static SpeechProgram.Asking copying(Path sound) {
        return (wav, words) -> List.of("cp", sound.toString(), wav.toString());
    }

    private static String pinyin(List<Word> words) {
        return words.stream().map(Word::pinyin).collect(Collectors.joining(" "));
    }

    /** What espeak-ng would pronounce, one line for each text; a switch to English shows as {@code (en)}. */
    private List<String> phonemes(List<String> texts) throws Exception {
        Path file = folder.resolve("texts.txt");
        Files.writeString(file, String.join(".\n\n", texts) + ".\n");
        Process espeak = new ProcessBuilder("espeak-ng", "-v", "cmn-latn-pinyin", "-x", "-q", "-f", file.toString())
                .redirectErrorStream(true)
                .start();
        return new String(espeak.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
