package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gradphoto.kiosk.accuracy.LabelledPicture;
import org.gradphoto.kiosk.adapter.opencv.headwear.DrawnHeadwear;
import org.gradphoto.kiosk.adapter.opencv.headwear.HeadPlace;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.learning.Sample;

/**
 * Gathers what labelled frontal single faces show of each trait, each as it is and before a plain backdrop; every bare head comes again both ways with something
 * drawn over it.
 */
final class HeadSamples implements AutoCloseable {

    /** A drawn covering counts less than a real one, which is rare and true. */
    private static final double DRAWN_COUNTS = 0.25;

    private final PictureFiles files;
    private final Sight sight;
    private final MatScope lasting = new MatScope();
    private final HeadMap.Maker maps;
    private final Map<HeadTrait, List<LabelledHead>> heads = new EnumMap<>(HeadTrait.class);

    HeadSamples(PictureFiles files, Path models) {
        this.files = files;
        sight = new Sight(models);
        maps = new HeadMap.Maker(models, lasting);
        for (HeadTrait trait : HeadTrait.values()) {
            heads.put(trait, new ArrayList<>());
        }
    }

    /**
     * One labelled head.
     *
     * @param explained what the explainable number adds to the learned score
     * @param real whether it is as it was photographed
     */
    record LabelledHead(Sample sample, double explained, boolean real) {}

    /** The heads of each trait; pictures that cannot be read are told to the listener and left out. */
    Map<HeadTrait, List<LabelledHead>> of(List<LabelledPicture> pictures, List<UnreadablePicture> unreadable) {
        for (LabelledPicture picture : pictures) {
            if (picture.is("faces", "1") && picture.is("head", "frontal")) {
                try {
                    Optional<Look> look = sight.see(files.read(picture.file())).look();
                    look.filter(seen -> seen.mesh().faceWidth() >= HeadTraitProbe.LEAST_FACE)
                            .ifPresent(seen -> add(seen, picture));
                } catch (UnreadablePicture fault) {
                    unreadable.add(fault);
                }
            }
        }
        return heads;
    }

    private void add(Look look, LabelledPicture picture) {
        // The same file comes before the same backdrop, in the same coverings, wherever the folder lies.
        long seed = String.valueOf(picture.file().getFileName()).hashCode();
        Picture plain = plain(look, seed);
        HeadMap before = maps.of(plain);
        for (HeadTrait trait : HeadTrait.values()) {
            trait.truth(picture).ifPresent(kept -> {
                double[] seen = look.map().of(trait.zone());
                List<double[]> variants = List.of(seen, before.of(trait.zone()));
                add(trait, new Sample(picture.source(), kept, 1, seen, variants), trait.explained(look), true);
            });
        }
        if (HeadTrait.BARE_HEAD.truth(picture).orElse(false)) {
            addDrawn(picture, look.patch().pixels(), place(look), seed);
            addDrawn(picture, plain, place(look), seed + 1);
        }
    }

    private static Picture plain(Look look, long seed) {
        try (MatScope scope = new MatScope()) {
            return Pictures.fromMat(PlainBackdrop.behind(look, new Random(seed), scope));
        }
    }

    private void addDrawn(LabelledPicture picture, Picture head, HeadPlace place, long seed) {
        double[] seen = maps.of(DrawnHeadwear.over(head, place, seed)).of(HeadZone.CROWN);
        add(HeadTrait.BARE_HEAD, Sample.plain(picture.source(), false, DRAWN_COUNTS, seen), 0, false);
    }

    private void add(HeadTrait trait, Sample sample, double explained, boolean real) {
        heads.getOrDefault(trait, List.of()).add(new LabelledHead(sample, explained, real));
    }

    /** Where the head lies in its patch. */
    static HeadPlace place(Look look) {
        HeadPatch patch = look.patch();
        Mesh mesh = look.mesh();
        Spot top = patch.fromPicture(mesh.at(10));
        Spot hair = patch.fromPicture(new Spot(mesh.at(10).x(), look.head().hairTop()));
        return new HeadPlace(
                top.x(),
                hair.y(),
                top.y(),
                patch.fromPicture(mesh.mean(105, 66, 336, 334)).y(),
                HeadPatch.SIDE / 2.0,
                patch.fromPicture(mesh.chin()).y(),
                HeadPatch.FACE);
    }

    @Override
    public void close() {
        sight.close();
        lasting.close();
    }
}
