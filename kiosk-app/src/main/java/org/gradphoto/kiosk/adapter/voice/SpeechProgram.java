package org.gradphoto.kiosk.adapter.voice;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.speech.Word;

/**
 * How a program of the machine is asked to speak into a WAV file.
 *
 * @param name the voice's name in the settings
 * @param asking makes the command line of a file and the words
 */
record SpeechProgram(String name, Asking asking) {

    /** Makes a command line. */
    interface Asking {
        List<String> command(Path wav, List<Word> words);
    }

    /**
     * eSpeak NG, called as a program because it is GPL. It reads hanzi as English letters; pinyin with tone numbers it reads right. A wide range of
     * pitch makes the four tones distinct.
     */
    static SpeechProgram espeak() {
        return new SpeechProgram(
                "espeak",
                (wav, words) -> List.of(
                        "espeak-ng", "-v", "cmn-latn-pinyin+f2", "-m", "-s", "150", "-w", wav.toString(), ssml(words)));
    }

    /** {@code say} of macOS with its Mandarin voice. */
    static SpeechProgram mac() {
        return new SpeechProgram(
                "system",
                (wav, words) -> List.of(
                        "say",
                        "-v",
                        "Tingting",
                        "--file-format=WAVE",
                        "--data-format=LEI16@22050",
                        "-o",
                        wav.toString(),
                        hanzi(words)));
    }

    /** System.Speech of Windows with its Mandarin voice; without one it fails, so that no English voice stumbles over hanzi. */
    static SpeechProgram windows() {
        return new SpeechProgram(
                "system",
                (wav, words) -> List.of(
                        "powershell", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded(script(wav, words))));
    }

    /** The voice of this operating system; Linux has none of its own. */
    static List<SpeechProgram> ofSystem(String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return List.of(windows());
        }
        return os.startsWith("mac") ? List.of(mac()) : List.of();
    }

    private static String ssml(List<Word> words) {
        String pinyin = words.stream().map(Word::pinyin).collect(Collectors.joining(" "));
        return "<speak><prosody range=\"x-high\">" + pinyin + "</prosody></speak>";
    }

    private static String hanzi(List<Word> words) {
        return words.stream().map(Word::hanzi).collect(Collectors.joining());
    }

    private static String script(Path wav, List<Word> words) {
        return "$ErrorActionPreference='Stop'; Add-Type -AssemblyName System.Speech;"
                + " $s=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
                + " $v=$s.GetInstalledVoices()|Where-Object{$_.Enabled -and $_.VoiceInfo.Culture.Name -eq 'zh-CN'}"
                + "|Select-Object -First 1; if(-not $v){exit 3}; $s.SelectVoice($v.VoiceInfo.Name);"
                + " $s.SetOutputToWaveFile(" + quoted(wav.toString()) + "); $s.Speak(" + quoted(hanzi(words))
                + "); $s.Dispose()";
    }

    /** A literal of PowerShell: only the quote itself has a meaning in it. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** PowerShell takes UTF-16 in base 64, whatever the code page of the console. */
    private static String encoded(String script) {
        return Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_16LE));
    }
}
