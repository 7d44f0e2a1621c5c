package org.gradphoto.kiosk.adapter.webcam;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraSource;
import org.gradphoto.kiosk.capture.PictureFiles;

/**
 * The camera of a kiosk without a camera: rendered people who do not exist. First a person who moves a little; after each call of a student the next
 * person sits on the chair, so that a demo session does not photograph the same one twelve times.
 */
public final class DemoSource implements CameraSource {

    /** As fast as the clip was rendered to be seen. */
    private static final double FRAMES_PER_SECOND = 15;

    private final Path folder;
    private final PictureFiles files;
    private final AtomicInteger person = new AtomicInteger();

    /** The people of a folder that has a {@code clip} and {@code stills}. */
    public DemoSource(Path folder, PictureFiles files) {
        this.folder = folder;
        this.files = files;
    }

    /** Puts the next person on the chair; after the last the first still comes again. */
    public void nextPerson() {
        person.incrementAndGet();
    }

    @Override
    public Camera open() throws CameraLost {
        var shelf = new PictureShelf(files, PictureShelf.MOST_BYTES);
        List<Path> clip = FolderReel.picturesIn(folder.resolve("clip"));
        List<Path> stills = FolderReel.picturesIn(folder.resolve("stills"));
        Reel moving = new FolderReel("clip", clip, shelf);
        Reel people = () -> still(stills, shelf).next();
        return FilmSource.open("demo", () -> person.get() == 0 ? moving.next() : people.next(), FRAMES_PER_SECOND);
    }

    private Reel still(List<Path> stills, PictureFiles shelf) {
        Path sitting = stills.get(Math.floorMod(person.get() - 1, stills.size()));
        return new FolderReel(sitting.toString(), List.of(sitting), shelf);
    }
}
