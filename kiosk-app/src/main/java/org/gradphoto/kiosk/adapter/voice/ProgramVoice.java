package org.gradphoto.kiosk.adapter.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gradphoto.kiosk.speech.Sound;
import org.gradphoto.kiosk.speech.Voice;
import org.gradphoto.kiosk.speech.Word;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The voice of another program. One that is missing, fails, is silent or hangs says nothing, and the next voice is asked. */
public final class ProgramVoice implements Voice {

    private static final Logger LOG = LoggerFactory.getLogger(ProgramVoice.class);
    /** A sentence takes espeak-ng 40 ms and PowerShell a second or two. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final SpeechProgram program;
    private final Duration patience;

    ProgramVoice(SpeechProgram program, Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    /** eSpeak NG, where it is installed. */
    public static Voice espeak() {
        return new ProgramVoice(SpeechProgram.espeak(), PATIENCE);
    }

    /** The voices this operating system brings; none on Linux. */
    public static List<Voice> ofSystem() {
        return SpeechProgram.ofSystem(System.getProperty("os.name", "")).stream()
                .<Voice>map(program -> new ProgramVoice(program, PATIENCE))
                .toList();
    }

    @Override
    public String name() {
        return program.name();
    }

    @Override
    public Optional<Sound> say(List<Word> words) {
        try {
            Path wav = Files.createTempFile("call", ".wav");
            try {
                return run(program.asking().command(wav, words)) ? heard(wav) : Optional.empty();
            } finally {
                Files.deleteIfExists(wav);
            }
        } catch (IOException unusable) {
            LOG.debug("the voice {} is not to be had: {}", name(), unusable.getMessage());
            return Optional.empty();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private boolean run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.getOutputStream().close();
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<Sound> heard(Path wav) throws IOException {
        return Optional.of(WavFile.read(wav)).filter(sound -> sound.peak() > 0);
    }
}
