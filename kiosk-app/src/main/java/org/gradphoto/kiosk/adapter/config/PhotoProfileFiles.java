package org.gradphoto.kiosk.adapter.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.photo.Span;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;

/** The photo profiles of a folder, one {@code NAME.jsonc} each. */
public final class PhotoProfileFiles {

    private static final String ENDING = ".jsonc";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final int LONGEST_SIDE = 4000;
    private static final int MOST_BYTES = 10_000_000;

    /** The largest CIE 1976 colour difference, black to white, is 100; between colours it may be somewhat more. */
    private static final double MOST_DIFFERENT = 200;

    private final Path folder;

    /** The profiles of this folder. */
    public PhotoProfileFiles(Path folder) {
        this.folder = folder;
    }

    /** The names there are, sorted; none when there is no such folder. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException noFolder) {
            return List.of();
        }
    }

    /**
     * The profile of a name, empty when there is no such file.
     *
     * @throws SettingsFault when anything in the file is wrong
     */
    public Optional<PhotoProfile> named(String name) throws SettingsFault {
        Path file = folder.resolve(name + ENDING);
        if (!NAME.matcher(name).matches() || !Files.exists(file)) {
            return Optional.empty();
        }
        Section whole = Section.of(file);
        PhotoProfile profile = profile(name, whole);
        whole.done();
        return Optional.of(profile);
    }

    private static PhotoProfile profile(String name, Section whole) throws SettingsFault {
        int width = whole.integer("width", 1, LONGEST_SIDE);
        int height = whole.integer("height", 1, LONGEST_SIDE);
        int minBytes = whole.integer("minBytes", 0, MOST_BYTES);
        return new PhotoProfile(
                name,
                width,
                height,
                whole.integer("dpi", 1, 2400),
                minBytes,
                whole.integer("maxBytes", Math.max(1, minBytes), MOST_BYTES),
                whole.integer("minQuality", 1, 100),
                colour(whole),
                whole.number("backgroundTolerance", 0, MOST_DIFFERENT),
                span(whole, "hairTop", height),
                span(whole, "eyeLine", height),
                span(whole, "faceWidth", width),
                whole.number("centreTolerance", 0, width));
    }

    private static Rgb colour(Section whole) throws SettingsFault {
        double[] parts = whole.numbers("background", 3, 0, 255);
        return new Rgb((int) parts[0], (int) parts[1], (int) parts[2]);
    }

    private static Span span(Section whole, String key, int most) throws SettingsFault {
        double[] ends = whole.numbers(key, 2, 0, most);
        if (ends[0] > ends[1]) {
            throw whole.fault(key, Code.OUT_OF_RANGE, List.of("[least, most]"));
        }
        return new Span(ends[0], ends[1]);
    }
}
