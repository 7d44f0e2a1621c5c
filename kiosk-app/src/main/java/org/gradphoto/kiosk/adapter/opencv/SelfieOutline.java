package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.List;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.matting.PersonOutline;
import org.gradphoto.kiosk.matting.Plane;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The person's outline by the selfie segmentation model: right to a few pixels of a photo, blind for strands of hair. Serves one thread.
 *
 * <p>Its two small matrices live as long as its network, which OpenCV frees when it is collected and offers no earlier way.
 */
public final class SelfieOutline implements PersonOutline {

    private static final int SIDE = 256;

    private final Network network;
    private final Mat seen;

    /**
     * Loads the model.
     *
     * @param models the directory of the model files
     * @throws IllegalArgumentException when the model is missing
     */
    public SelfieOutline(Path models) {
        NativeOpenCv.load();
        MatScope lasting = new MatScope();
        network = new Network(
                models.resolve("selfie_segmentation.tflite"), SIDE, 1 / 255.0, 0, List.of("activation_10"), lasting);
        seen = lasting.mat();
    }

    @Override
    public Plane of(Picture picture) {
        try (MatScope scope = new MatScope()) {
            Mat whole = scope.keep(new Mat(picture.height(), picture.width(), CvType.CV_8UC3));
            whole.put(0, 0, picture.bgr());
            Imgproc.resize(whole, seen, new Size(SIDE, SIDE), 0, 0, Imgproc.INTER_AREA);
            return new Plane(SIDE, SIDE, network.run(seen).get(0).clone());
        }
    }
}
