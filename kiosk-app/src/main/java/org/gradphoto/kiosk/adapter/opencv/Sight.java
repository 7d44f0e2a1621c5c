package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.PortraitFacts;
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
    /** With so many faces confirmed it is known that there are several people; each takes some milliseconds. */
    private static final int ENOUGH = 2;

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
     * @param faces every face, the largest first; those that only the detector sees when the mesh confirms none
     * @param doubtful what only the detector takes for a face, beside confirmed ones
     * @param look at the sitter's face; empty when there is none, several people, or an unclear face
     */
    record Seen(List<FaceBox> faces, List<FaceBox> doubtful, Optional<Look> look) {}

    /** Looks at a picture; the look lives until the next call. */
    Seen see(Picture picture) {
        Mat full = whole.picture(picture);
        Mat small = Pictures.shrink(full, SMALL, shrunk.mat());
        double factor = full.cols() / (double) small.cols();
        List<FaceBox> faces = detector.detect(small).stream()
                .map(face -> face.moved(factor, 0, 0))
                .toList();
        return confirmed(full, small, faces);
    }

    private Seen confirmed(Mat full, Mat small, List<FaceBox> faces) {
        List<FaceBox> confirmed = new ArrayList<>();
        List<FaceBox> doubtful = new ArrayList<>();
        List<Mesh> meshes = new ArrayList<>();
        for (int i = 0; i < faces.size() && confirmed.size() < ENOUGH; i++) {
            FaceBox face = faces.get(i);
            Optional<Mesh> found = mesh.trace(full, small, face);
            (found.isPresent() ? confirmed : doubtful).add(face);
            found.ifPresent(meshes::add);
        }
        if (confirmed.isEmpty()) {
            List<FaceBox> unclear = doubtful.stream()
                    .filter(face -> face.score() >= FaceDetector.LEAST_SCORE)
                    .toList();
            return new Seen(unclear, List.of(), Optional.empty());
        }
        boolean sits =
                PortraitFacts.hasSitter(confirmed.stream().map(FaceBox::region).toList());
        double score = confirmed.get(0).score();
        return new Seen(
                confirmed,
                doubtful,
                sits ? Optional.of(new Look(full, score, meshes.get(0), bench)) : Optional.empty());
    }

    @Override
    public void close() {
        lasting.close();
    }
}
