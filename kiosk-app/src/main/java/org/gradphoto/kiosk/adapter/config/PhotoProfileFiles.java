package org.gradphoto.kiosk.adapter.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.settings.SettingsFault;

/** The photo profiles of a folder, one {@code NAME.jsonc} each. */
public final class PhotoProfileFiles {

    private static final String ENDING = ".jsonc";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

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
     * @throws SettingsFault when anything in the file is wrong or contradicts itself
     */
    public Optional<PhotoProfile> named(String name) throws SettingsFault {
        Path file = folder.resolve(name + ENDING);
        if (!NAME.matcher(name).matches() || !Files.exists(file)) {
            return Optional.empty();
        }
        Section whole = Section.of(file);
        PhotoProfile profile = new ProfileSection(name, folder, whole).read();
        whole.done();
        return Optional.of(profile);
    }
}
