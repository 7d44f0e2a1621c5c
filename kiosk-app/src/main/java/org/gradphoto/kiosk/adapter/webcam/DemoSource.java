package org.gradphoto.kiosk.adapter.webcam;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraSource;
import org.gradphoto.kiosk.capture.Picture;
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
        List<Path> clip = FolderReel.picturesIn(folder.resolve("clip"));
        List<Path> stills = FolderReel.picturesIn(folder.resolve("stills"));
        return FilmSource.open("demo", new Chair(clip, stills), FRAMES_PER_SECOND);
    }

    /** Shows who sits on the chair now; the pictures of who sat there before are given up. */
    private final class Chair implements Reel {

        private final List<Path> stills;
        private int seated;
        private Reel shown;

        Chair(List<Path> clip, List<Path> stills) {
            this.stills = stills;
            this.shown = film(clip);
        }

        @Override
        public Picture next() throws CameraLost {
            int now = person.get();
            if (now != seated) {
                seated = now;
                shown = film(List.of(stills.get(Math.floorMod(now - 1, stills.size()))));
            }
            return shown.next();
        }

        private Reel film(List<Path> pictures) {
            return new FolderReel(folder.toString(), pictures, new PictureShelf(files, PictureShelf.MOST_BYTES));
        }
    }
}
