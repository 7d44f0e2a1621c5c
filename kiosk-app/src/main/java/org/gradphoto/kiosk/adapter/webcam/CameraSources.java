package org.gradphoto.kiosk.adapter.webcam;

import java.awt.Dimension;
import java.nio.file.Path;
import org.gradphoto.kiosk.capture.CameraSource;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.settings.CameraSettings;

/** Makes the source of the camera that is meant. */
public final class CameraSources {

    private final CameraSettings settings;
    private final PictureFiles files;
    private final Path demo;

    /**
     * Sources of these settings.
     *
     * @param files decodes the pictures of folders
     * @param demo the folder of the demo people, with {@code clip} and {@code stills}
     */
    public CameraSources(CameraSettings settings, PictureFiles files, Path demo) {
        this.settings = settings;
        this.files = files;
        this.demo = demo;
    }

    /** The source of the camera in the settings, or of another one. */
    public CameraSource of(CameraSpec spec) {
        if (spec instanceof CameraSpec.Webcam webcam) {
            var wanted = new Dimension(settings.width(), settings.height());
            return WebcamSource.usb(settings.driver(), webcam.name(), wanted);
        }
        if (spec instanceof CameraSpec.Folder folder) {
            return new FolderSource(folder.directory(), files, settings.folderFramesPerSecond());
        }
        if (spec instanceof CameraSpec.Mjpeg mjpeg) {
            return new MjpegSource(mjpeg.address());
        }
        return demo();
    }

    /** The demo camera, which can be told to seat the next person. */
    public DemoSource demo() {
        return new DemoSource(demo, files);
    }

    /** The pictures of a folder without any pace: each read gives the next one. */
    public CameraSource unpaced(Path folder) {
        return new FolderSource(folder, files, 0);
    }
}
