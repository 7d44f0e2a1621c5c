package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Region;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** The face alone, as upright as the picture, in grey and brought to {@value #WIDTH} pixels width by one averaging resample. */
record FaceCrop(Region area, int width, int height, byte[] grey) {

    static final int WIDTH = 256;

    /** The crop; empty when the face does not lie wholly in the picture. */
    static Optional<FaceCrop> cut(Mat full, Mesh mesh, Workbench bench) {
        Region area = mesh.bounds();
        if (!new Region(0, 0, full.cols(), full.rows()).contains(area) || area.width() < 8 || area.height() < 8) {
            return Optional.empty();
        }
        try (MatScope scope = new MatScope()) {
            Mat grey = bench.face().mat();
            Imgproc.cvtColor(Pictures.part(full, area, scope), grey, Imgproc.COLOR_BGR2GRAY);
            int height = Math.max(1, area.height() * WIDTH / area.width());
            int way = area.width() > WIDTH ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
            Imgproc.resize(grey, bench.faceGrey().mat(), new Size(WIDTH, height), 0, 0, way);
            return Optional.of(
                    new FaceCrop(area, WIDTH, height, bench.faceGrey().bytes()));
        }
    }

    int at(int x, int y) {
        return grey[y * width + x] & 255;
    }

    /** Whether a pixel lies in the ellipse that the face fills, clear of the backdrop in the corners. */
    boolean inFace(int x, int y) {
        double u = (x + 0.5) / width * 2 - 1;
        double v = (y + 0.5) / height * 2 - 1;
        return u * u + v * v < 0.8;
    }
}
