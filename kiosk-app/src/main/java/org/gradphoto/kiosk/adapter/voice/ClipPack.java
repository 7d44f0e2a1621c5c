package org.gradphoto.kiosk.adapter.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.speech.Announcement;
import org.gradphoto.kiosk.speech.Sound;
import org.gradphoto.kiosk.speech.Voice;
import org.gradphoto.kiosk.speech.Word;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A school's own voice: one WAV file for each word, see {@code docs/voice-clips.md}. Says only sentences all of whose words are recorded. */
public final class ClipPack implements Voice {

    private static final Logger LOG = LoggerFactory.getLogger(ClipPack.class);
    private static final Sound PAUSE = Sound.silence(40);

    private final Path folder;
    private final Map<String, Sound> clips = new HashMap<>();

    /** The recordings in a folder; those that are there are read now, so that no call waits for the disk. */
    public ClipPack(Path folder) {
        this.folder = folder;
        Announcement.vocabulary().forEach(this::read);
    }

    @Override
    public String name() {
        return "clips";
    }

    /** Names of the recordings that are missing or cannot be played. */
    public List<String> missing() {
        return Announcement.vocabulary().stream()
                .map(Word::clip)
                .filter(clip -> !clips.containsKey(clip))
                .toList();
    }

    @Override
    public Optional<Sound> say(List<Word> words) {
        if (!words.stream().allMatch(word -> clips.containsKey(word.clip()))) {
            return Optional.empty();
        }
        return words.stream()
                .map(word -> clips.getOrDefault(word.clip(), PAUSE).then(PAUSE))
                .reduce(Sound::then);
    }

    private void read(Word word) {
        Path file = folder.resolve(word.clip() + ".wav");
        if (!Files.exists(file)) {
            return;
        }
        try {
            clips.put(word.clip(), WavFile.read(file));
        } catch (IOException unplayable) {
            LOG.warn("a recording is left out: {}", unplayable.getMessage());
        }
    }
}
