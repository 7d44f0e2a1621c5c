package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.learning.LinearModels;
import org.gradphoto.kiosk.learning.StationModels;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures a picture with face detector, face mesh and person mask, and one probe for each kind of measure. Serves one thread. */
public final class OpenCvPortraitReader implements PortraitReader {

    private static final Logger LOG = LoggerFactory.getLogger(OpenCvPortraitReader.class);

    private final Sight sight;
    private final List<Probe> probes;

    /**
     * Loads the models.
     *
     * @param models the directory of the model files
     * @param backdrop the colour the backdrop is measured against
     * @throws IllegalArgumentException when a model is missing or damaged; the message names it
     */
    public OpenCvPortraitReader(Path models, Rgb backdrop) {
        this(new Sight(models), new StationModels(models), backdrop);
    }

    /** A reader with these eyes, whose probes take their linear models from here. */
    OpenCvPortraitReader(Sight sight, LinearModels models, Rgb backdrop) {
        this.sight = sight;
        probes = List.of(
                new FaceWidthProbe(),
                new HeadPoseProbe(),
                new EyeProbe(),
                new LipProbe(),
                new EarProbe(models),
                new ForeheadProbe(),
                new ClothingProbe(),
                new SharpnessProbe(),
                new ExposureProbe(),
                new BackdropProbe(backdrop));
    }

    @Override
    public PortraitFacts read(Picture picture) {
        Sight.Seen seen = sight.see(picture);
        List<Region> faces = seen.faces().stream().map(FaceBox::region).toList();
        Map<Measure, Fact> measures =
                seen.look().map(this::measures).orElseGet(() -> all(List.of(Measure.values()), why(faces.size())));
        return new PortraitFacts(picture.bounds(), faces, seen.look().map(Look::head), measures);
    }

    private static Fact.Why why(int faces) {
        return switch (faces) {
            case 0 -> Fact.Why.NO_FACE;
            case 1 -> Fact.Why.FACE_UNCLEAR;
            default -> Fact.Why.SEVERAL_FACES;
        };
    }

    private Map<Measure, Fact> measures(Look look) {
        Map<Measure, Fact> measures = new EnumMap<>(Measure.class);
        probes.forEach(probe -> measures.putAll(take(probe, look)));
        return measures;
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

    private static Map<Measure, Fact> all(Iterable<Measure> measures, Fact.Why why) {
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        measures.forEach(measure -> facts.put(measure, new Fact.NotSeen(why)));
        return facts;
    }

    /** Nothing to do: OpenCV frees the memory of the networks when they are collected and offers no earlier way. */
    @Override
    public void close() {}
}
