package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gradphoto.kiosk.accuracy.LabelledPicture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.learning.Sample;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.opencv.core.Mat;

/** Gathers the labelled ears of frontal single faces. */
final class EarSamples implements AutoCloseable {

    /** Beyond this turn of the head an ear is hidden by the head itself. */
    private static final double MOST_YAW = 15;

    private static final double LEAST_FACE = 60;
    private static final List<String> LABELS = List.of("visible", "partly", "covered");
    /** One label in ten is off by a class around "partly": such an ear counts half, as not visible. */
    private static final double PARTLY = 0.5;

    private final PictureFiles files;
    private final Sight sight;
    private final MatScope lasting = new MatScope();
    private final Tray tray = new Tray(lasting);

    EarSamples(PictureFiles files, Path models) {
        this.files = files;
        sight = new Sight(models);
    }

    /** The ears of some pictures with their labels; pictures that cannot be read are told to the listener and left out. */
    List<LabelledEar> of(List<LabelledPicture> pictures, List<UnreadablePicture> unreadable) {
        List<LabelledEar> ears = new ArrayList<>();
        for (LabelledPicture picture : pictures) {
            if (picture.is("faces", "1") && picture.is("head", "frontal")) {
                try {
                    sight.see(files.read(picture.file()))
                            .look()
                            .filter(EarSamples::isFrontal)
                            .ifPresent(look -> add(ears, look, picture));
                } catch (UnreadablePicture fault) {
                    unreadable.add(fault);
                }
            }
        }
        return ears;
    }

    /**
     * One labelled ear.
     *
     * @param label visible, partly or covered
     */
    record LabelledEar(String label, Sample sample) {}

    private static boolean isFrontal(Look look) {
        Fact yaw = Optional.ofNullable(new HeadPoseProbe().take(look).get(Measure.YAW))
                .orElse(new Fact.NotSeen(Fact.Why.NOT_MEASURED));
        boolean turned = yaw instanceof Fact.Measured measured && Math.abs(measured.value()) > MOST_YAW;
        return !turned && look.head().faceWidth() >= LEAST_FACE;
    }

    private void add(List<LabelledEar> ears, Look look, LabelledPicture picture) {
        Map<EarSide, List<double[]>> seen = elsewhere(look, picture);
        for (EarSide side : EarSide.values()) {
            String label = picture.label(side == EarSide.LEFT ? "left_ear" : "right_ear");
            EarPatch patch = EarPatch.of(look, side, EarView.NEAR);
            if (LABELS.contains(label) && patch.isInPicture()) {
                double weight = label.equals("partly") ? PARTLY : 1;
                double[] plain = EarFeatures.of(look, side);
                List<double[]> variants = new ArrayList<>(seen.getOrDefault(side, List.of()));
                variants.add(plain);
                ears.add(new LabelledEar(
                        label, new Sample(picture.source(), label.equals("visible"), weight, plain, variants)));
            }
        }
    }

    /** Both ears as other rooms and cameras would show them. */
    private Map<EarSide, List<double[]>> elsewhere(Look look, LabelledPicture picture) {
        // The same file is seen in the same rooms wherever the folder lies.
        Random chance = new Random(String.valueOf(picture.file().getFileName()).hashCode());
        Map<EarSide, List<double[]>> seen = new EnumMap<>(EarSide.class);
        for (OtherRoom room : OtherRoom.values()) {
            try (MatScope scope = new MatScope()) {
                Mat head = room.seen(look.patch().mat(), look, chance, scope);
                Look there = look.with(look.patch().with(head, tray));
                for (EarSide side : EarSide.values()) {
                    seen.computeIfAbsent(side, s -> new ArrayList<>()).add(EarFeatures.of(there, side));
                }
            }
        }
        return seen;
    }

    @Override
    public void close() {
        sight.close();
        lasting.close();
    }
}
