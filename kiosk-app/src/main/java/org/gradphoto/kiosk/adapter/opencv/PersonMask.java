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
    private final Mat seen;

    PersonMask(Path models, MatScope lasting) {
        network = new Network(
                models.resolve("selfie_segmentation.tflite"), SIDE, 1 / 255.0, 0, List.of("activation_10"), lasting);
        seen = lasting.mat();
    }

    /** The mask of a part of a picture; lives until the next. */
    Mask read(Mat part, Region area) {
        Imgproc.resize(part, seen, new Size(SIDE, SIDE), 0, 0, Imgproc.INTER_AREA);
        return new Mask(area, SIDE, network.run(seen).get(0));
    }
}
