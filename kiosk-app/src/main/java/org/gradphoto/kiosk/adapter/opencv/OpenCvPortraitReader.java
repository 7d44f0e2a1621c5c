package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.learning.LinearModels;
import org.gradphoto.kiosk.learning.StationModels;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.portrait.PortraitReader;

/** Measures a picture with face detector, face mesh and person mask, and one probe for each kind of measure. Serves one thread. */
public final class OpenCvPortraitReader implements PortraitReader {

    private final Sight sight;
    private final Probes probes;

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
        probes = new Probes(List.of(
                new FaceWidthProbe(),
                new HeadPoseProbe(),
                new EyeProbe(),
                new LipProbe(),
                new TeethProbe(),
                new ExpressionProbe(),
                new EarProbe(models),
                new ForeheadProbe(),
                new HeadTraitProbe(models),
                new BrowProbe(),
                new GlassesProbe(),
                new FrameOverEyeProbe(),
                new ShoulderProbe(),
                new ClothingProbe(backdrop),
                new SharpnessProbe(),
                new ExposureProbe(),
                new GarmentShapeProbe(),
                new SkinLightProbe(backdrop),
                new BackdropFaultProbe(),
                new BackdropProbe(backdrop)));
    }

    /** One thread at a time, because closing in the middle of a reading would take its memory away. */
    @Override
    public synchronized PortraitFacts read(Picture picture, Predicate<PortraitFacts> worthTheRest) {
        Sight.Seen seen = sight.see(picture);
        List<Region> faces = regions(seen.faces());
        return seen.look()
                .map(look -> measured(picture, seen, look, worthTheRest))
                .orElseGet(() -> new PortraitFacts(
                        picture.bounds(), faces, Optional.empty(), Probes.unseen(Measure.values(), why(faces.size()))));
    }

    private PortraitFacts measured(Picture picture, Sight.Seen seen, Look look, Predicate<PortraitFacts> worthTheRest) {
        List<Region> faces = regions(seen.faces());
        Map<Measure, Fact> measures = new EnumMap<>(probes.cheap(look));
        measures.put(Measure.DOUBTFUL_FACES, doubtful(regions(seen.doubtful()), faces));
        PortraitFacts cheap = new PortraitFacts(picture.bounds(), faces, Optional.empty(), measures);
        if (!worthTheRest.test(cheap)) {
            return cheap;
        }
        measures.putAll(probes.dear(look));
        return new PortraitFacts(picture.bounds(), faces, Optional.of(look.head()), measures);
    }

    private static List<Region> regions(List<FaceBox> faces) {
        return faces.stream().map(FaceBox::region).toList();
    }

    private static Fact doubtful(List<Region> doubtful, List<Region> faces) {
        return new Fact.Measured(doubtful.size(), (doubtful.isEmpty() ? faces : doubtful).get(0));
    }

    private static Fact.Why why(int faces) {
        return switch (faces) {
            case 0 -> Fact.Why.NO_FACE;
            case 1 -> Fact.Why.FACE_UNCLEAR;
            default -> Fact.Why.SEVERAL_FACES;
        };
    }

    @Override
    public synchronized void close() {
        sight.close();
    }
}
