package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.List;
import org.gradphoto.kiosk.capture.Region;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Tells the person from the backdrop with the selfie segmentation model. Good enough to measure beside the person, not to cut one out. */
final class PersonMask {

    private static final int SIDE = 256;

    private final Network network;

    PersonMask(Path models) {
        network =
                new Network(models.resolve("selfie_segmentation.tflite"), SIDE, 1 / 255.0, 0, List.of("activation_10"));
    }

    /** The mask of a part of a picture. */
    Mask read(Mat part, Region area) {
        try (MatScope scope = new MatScope()) {
            Mat seen = scope.mat();
            Imgproc.resize(part, seen, new Size(SIDE, SIDE), 0, 0, Imgproc.INTER_AREA);
            return new Mask(area, SIDE, network.run(seen).get(0));
        }
    }
}
