package org.gradphoto.kiosk.adapter.webcam;

import java.nio.file.Path;
import org.gradphoto.kiosk.capture.Camera;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.CameraSource;
import org.gradphoto.kiosk.capture.PictureFiles;

/** The pictures of a folder as a camera. The folder is looked at anew each time it is opened. */
final class FolderSource implements CameraSource {

    private final Path folder;
    private final PictureFiles files;
    private final double framesPerSecond;

    FolderSource(Path folder, PictureFiles files, double framesPerSecond) {
        this.folder = folder;
        this.files = files;
        this.framesPerSecond = framesPerSecond;
    }

    @Override
    public Camera open() throws CameraLost {
        var shelf = new PictureShelf(files, PictureShelf.MOST_BYTES);
        var reel = new FolderReel(folder.toString(), FolderReel.picturesIn(folder), shelf);
        return FilmSource.open(String.valueOf(folder.getFileName()), reel, framesPerSecond);
    }
}
