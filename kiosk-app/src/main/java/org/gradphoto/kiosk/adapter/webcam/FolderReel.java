package org.gradphoto.kiosk.adapter.webcam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures in the order of their names, from the start again after the last. One that cannot be read is named once in the log and skipped. */
final class FolderReel implements Reel {

    private static final Logger LOG = LoggerFactory.getLogger(FolderReel.class);
    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "bmp");

    private final String name;
    private final List<Path> pictures;
    private final PictureFiles files;
    private final Set<Path> broken = new HashSet<>();
    private int position;

    /** A film of these pictures; the name says where they are from when none of them can be read. */
    FolderReel(String name, List<Path> pictures, PictureFiles files) {
        this.name = name;
        this.pictures = List.copyOf(pictures);
        this.files = files;
    }

    /**
     * The pictures of a folder by their endings, sorted by name.
     *
     * @throws CameraLost when the folder is missing or has none
     */
    static List<Path> picturesIn(Path folder) throws CameraLost {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> pictures = entries.filter(file -> ENDINGS.contains(ending(file)))
                    .sorted()
                    .toList();
            if (pictures.isEmpty()) {
                throw new CameraLost(CameraLost.Cause.NO_PICTURES, folder.toString());
            }
            return pictures;
        } catch (IOException missing) {
            throw new CameraLost(CameraLost.Cause.NO_PICTURES, folder.toString(), java.util.Optional.of(missing));
        }
    }

    @Override
    public Picture next() throws CameraLost {
        while (broken.size() < pictures.size()) {
            Path file = pictures.get(position);
            position = (position + 1) % pictures.size();
            if (!broken.contains(file)) {
                try {
                    return files.read(file);
                } catch (UnreadablePicture unreadable) {
                    LOG.warn("skipped in the folder camera: {}", unreadable.getMessage());
                    broken.add(file);
                }
            }
        }
        throw new CameraLost(CameraLost.Cause.NO_PICTURES, name);
    }

    private static String ending(Path file) {
        String text = file.getFileName().toString();
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
