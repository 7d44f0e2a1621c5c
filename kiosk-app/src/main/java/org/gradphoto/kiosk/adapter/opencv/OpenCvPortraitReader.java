package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.opencv.core.Mat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures a picture with face detector, face mesh and person mask, and one probe for each kind of measure. Serves one thread.
 *
 * <p>Every stage works on the smallest picture that is enough for it: a 1080p frame is shrunk once and only cut from after that.
 */
public final class OpenCvPortraitReader implements PortraitReader {

    private static final Logger LOG = LoggerFactory.getLogger(OpenCvPortraitReader.class);
    /** Longest side of the shrunk picture; large enough for the closer looks of the detector. */
    private static final int SMALL = 640;

    private final FaceDetector detector;
    private final FaceMesh mesh;
    private final PersonMask person;
    private final List<Probe> probes;

    /**
     * Loads the models.
     *
     * @param models the directory of the model files
     * @param backdrop the colour the backdrop is measured against
     * @throws IllegalArgumentException when a model is missing or damaged; the message names it
     */
    public OpenCvPortraitReader(Path models, Rgb backdrop) {
        NativeOpenCv.load();
        detector = new FaceDetector(models);
        mesh = new FaceMesh(models);
        person = new PersonMask(models);
        probes = List.of(
                new FaceWidthProbe(),
                new HeadPoseProbe(),
                new EyeProbe(),
                new LipProbe(),
                new EarProbe(EarModel.read(models.resolve("ears.txt"))),
                new ForeheadProbe(),
                new ClothingProbe(),
                new SharpnessProbe(),
                new ExposureProbe(),
                new BackdropProbe(backdrop));
    }

    @Override
    public PortraitFacts read(Picture picture) {
        try (MatScope scope = new MatScope()) {
            Mat full = Pictures.toMat(picture, scope);
            Mat small = Pictures.shrink(full, SMALL, scope);
            double factor = full.cols() / (double) small.cols();
            List<FaceBox> faces = detector.detect(small).stream()
                    .map(f -> f.moved(factor, 0, 0))
                    .toList();
            if (faces.size() != 1) {
                return unseen(picture, faces, faces.isEmpty() ? Fact.Why.NO_FACE : Fact.Why.SEVERAL_FACES);
            }
            return mesh.trace(full, small, faces.get(0))
                    .map(found -> facts(picture, faces, Look.at(full, found, person)))
                    .orElseGet(() -> unseen(picture, faces, Fact.Why.FACE_UNCLEAR));
        }
    }

    private PortraitFacts facts(Picture picture, List<FaceBox> faces, Look look) {
        Map<Measure, Fact> measures = new EnumMap<>(Measure.class);
        probes.forEach(probe -> measures.putAll(take(probe, look)));
        return new PortraitFacts(picture.bounds(), regions(faces), Optional.of(look.head()), measures);
    }

    /** One probe that stumbles over a strange picture must not take the others down. */
    private static Map<Measure, Fact> take(Probe probe, Look look) {
        try {
            return probe.take(look);
        } catch (RuntimeException fault) {
            LOG.warn("{} could not measure a picture", probe.getClass().getSimpleName(), fault);
            return all(probe.measures(), Fact.Why.NOT_MEASURED);
        }
    }

    private static PortraitFacts unseen(Picture picture, List<FaceBox> faces, Fact.Why why) {
        return new PortraitFacts(
                picture.bounds(), regions(faces), Optional.empty(), all(List.of(Measure.values()), why));
    }

    private static Map<Measure, Fact> all(Iterable<Measure> measures, Fact.Why why) {
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        measures.forEach(measure -> facts.put(measure, new Fact.NotSeen(why)));
        return facts;
    }

    private static List<Region> regions(List<FaceBox> faces) {
        return faces.stream().map(FaceBox::region).toList();
    }

    @Override
    public void close() {
        // The networks hold native memory that OpenCV frees when they are collected; there is no call to free it
        // earlier.
    }
}
