package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;
import org.opencv.core.Mat;

/**
 * Finds the faces of a picture and prepares what the probes look at. Serves one thread.
 *
 * <p>Every stage works on the smallest picture that is enough for it: a 1080p frame is shrunk once and only cut from after that. All memory is used again
 * for the next picture.
 */
final class Sight implements AutoCloseable {

    /** Longest side of the shrunk picture; large enough for the closer looks of the detector. */
    private static final int SMALL = 640;

    private final MatScope lasting;
    private final FaceDetector detector;
    private final FaceMesh mesh;
    private final Workbench bench;
    private final Tray whole;
    private final Tray shrunk;

    Sight(Path models) {
        this(models, new MatScope());
    }

    /** An eye that keeps its memory in this scope and frees it with itself. */
    Sight(Path models, MatScope lasting) {
        NativeOpenCv.load();
        this.lasting = lasting;
        detector = new FaceDetector(models, lasting);
        mesh = new FaceMesh(models, lasting);
        bench = new Workbench(models, lasting);
        whole = new Tray(lasting);
        shrunk = new Tray(lasting);
    }

    /**
     * What was found.
     *
     * @param faces every face, the largest first
     * @param look at the only face; empty when there is none, more than one, or an unclear one
     */
    record Seen(List<FaceBox> faces, Optional<Look> look) {}

    /** Looks at a picture; the look lives until the next call. */
    Seen see(Picture picture) {
        Mat full = whole.picture(picture);
        Mat small = Pictures.shrink(full, SMALL, shrunk.mat());
        double factor = full.cols() / (double) small.cols();
        List<FaceBox> faces = detector.detect(small).stream()
                .map(face -> face.moved(factor, 0, 0))
                .toList();
        if (faces.size() != 1) {
            return new Seen(faces, Optional.empty());
        }
        FaceBox face = faces.get(0);
        return new Seen(faces, mesh.trace(full, small, face).map(found -> new Look(full, face.score(), found, bench)));
    }

    @Override
    public void close() {
        lasting.close();
    }
}
