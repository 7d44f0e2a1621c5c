package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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

/** Gathers the labelled ears of frontal single faces. */
final class EarSamples implements AutoCloseable {

    /** Beyond this turn of the head an ear is hidden by the head itself. */
    private static final double MOST_YAW = 15;

    private static final double LEAST_FACE = 60;
    private static final List<String> LABELS = List.of("visible", "partly", "covered");
    /** One label in ten is off by a class around "partly": such an ear counts half, as not visible. */
    private static final double PARTLY = 0.5;
    /** How often an ear counts as it is for each time before a plain backdrop: most of what it is measured on is not plain. */
    private static final int AS_IT_IS = 3;

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
        Map<EarSide, List<double[]>> seen = variants(look, picture);
        for (EarSide side : EarSide.values()) {
            String label = picture.label(side == EarSide.LEFT ? "left_ear" : "right_ear");
            EarPatch patch = EarPatch.of(look, side, EarView.NEAR);
            if (LABELS.contains(label) && patch.isInPicture()) {
                double weight = label.equals("partly") ? PARTLY : 1;
                List<double[]> variants = seen.getOrDefault(side, List.of());
                boolean visible = label.equals("visible");
                ears.add(new LabelledEar(
                        label, new Sample(picture.source(), visible, weight, variants.get(0), variants)));
            }
        }
    }

    /** Both ears before a plain backdrop, and as often again as they are. */
    private Map<EarSide, List<double[]>> variants(Look look, LabelledPicture picture) {
        // The same file comes before the same backdrop wherever the folder lies.
        Random chance = new Random(String.valueOf(picture.file().getFileName()).hashCode());
        Map<EarSide, List<double[]>> seen = new EnumMap<>(EarSide.class);
        try (MatScope scope = new MatScope()) {
            Look plain = look.with(look.patch().with(PlainBackdrop.behind(look, chance, scope), tray));
            for (EarSide side : EarSide.values()) {
                List<double[]> variants = new ArrayList<>(Collections.nCopies(AS_IT_IS, EarFeatures.of(look, side)));
                variants.add(EarFeatures.of(plain, side));
                seen.put(side, variants);
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
