package org.gradphoto.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.speech.Announcement;
import org.gradphoto.kiosk.speech.Loudspeaker;
import org.gradphoto.kiosk.speech.Sound;
import org.gradphoto.kiosk.speech.Voice;
import org.gradphoto.kiosk.speech.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code voice [NUMBER]}: lets the site hear how a call will sound, and tells which voices this machine has. */
@Command(
        name = "voice",
        resourceBundle = Words.BUNDLE,
        description = "${bundle:voice.description}",
        mixinStandardHelpOptions = true)
public final class VoiceCommand implements Callable<Integer> {

    private final Supplier<List<Voice>> voices;
    private final Loudspeaker loudspeaker;
    private final SoundFile file;
    private final Words words = new Words();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "NUMBER", defaultValue = "A012", descriptionKey = "voice.number")
    private String number = "";

    @Option(names = "--point", paramLabel = "N", defaultValue = "1", descriptionKey = "voice.point")
    private int point = 1;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "voice.out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--list", descriptionKey = "voice.list")
    private boolean list;

    /** Writes a sound. */
    public interface SoundFile {

        /** Writes the sound as a WAV file. */
        void write(Sound sound, Path file) throws IOException;
    }

    /** A command with the site's voices, in their order. */
    public VoiceCommand(Supplier<List<Voice>> voices, Loudspeaker loudspeaker, SoundFile file) {
        this.voices = voices;
        this.loudspeaker = loudspeaker;
        this.file = file;
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            Announcement.vocabulary().forEach(this::describe);
            return ExitCode.DONE;
        }
        if (!number.matches("[A-Z]\\d{3,6}") || point < 1 || point > 99) {
            err().println(words.say("voice.no-number", number, point));
            return ExitCode.COULD_NOT;
        }
        Optional<Sound> sentence = speak(new Announcement(TicketNumber.parse(number), point).words());
        if (sentence.isEmpty()) {
            print(words.say("voice.none"));
            return ExitCode.NO;
        }
        return hear(sentence.get());
    }

    /** Asks every voice, so that the site sees which would stand in for which; the first that can is heard. */
    private Optional<Sound> speak(List<Word> sentence) {
        Optional<Sound> first = Optional.empty();
        for (Voice voice : voices.get()) {
            Optional<Sound> said = voice.say(sentence);
            print(words.say(said.isPresent() ? "voice.can" : "voice.cannot", voice.name()));
            first = first.or(() -> said);
        }
        return first;
    }

    private int hear(Sound sentence) throws IOException {
        if (out.isPresent()) {
            file.write(sentence, out.get());
            print(words.say("voice.written", out.get(), sentence.millis()));
            return ExitCode.DONE;
        }
        boolean heard = loudspeaker.available() && loudspeaker.play(sentence);
        print(words.say(heard ? "voice.heard" : "voice.silent"));
        return heard ? ExitCode.DONE : ExitCode.NO;
    }

    private void describe(Word word) {
        print(word.clip() + ".wav  " + word.hanzi() + "  " + word.pinyin());
    }

    private void print(String line) {
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(line);
        screen.flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
