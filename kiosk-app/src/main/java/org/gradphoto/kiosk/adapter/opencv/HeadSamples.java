package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradphoto.kiosk.accuracy.LabelledPicture;
import org.gradphoto.kiosk.adapter.opencv.headwear.DrawnHeadwear;
import org.gradphoto.kiosk.adapter.opencv.headwear.HeadPlace;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.learning.Sample;

/** Gathers what labelled frontal single faces show of each trait; every bare head comes again twice with something drawn over it. */
final class HeadSamples implements AutoCloseable {

    private static final int DRAWN = 2;
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
        for (HeadTrait trait : HeadTrait.values()) {
            trait.truth(picture).ifPresent(kept -> {
                Sample sample = Sample.plain(picture.source(), kept, 1, look.map().of(trait.zone()));
                heads.getOrDefault(trait, List.of()).add(new LabelledHead(sample, trait.explained(look), true));
            });
        }
        if (HeadTrait.BARE_HEAD.truth(picture).orElse(false)) {
            addDrawn(look, picture);
        }
    }

    private void addDrawn(Look look, LabelledPicture picture) {
        // The same file draws the same coverings wherever the folder lies.
        long seed = String.valueOf(picture.file().getFileName()).hashCode();
        HeadPlace place = place(look);
        for (int i = 0; i < DRAWN; i++) {
            try (MatScope scope = new MatScope()) {
                HeadMap map = maps.of(Pictures.toMat(
                        DrawnHeadwear.over(look.patch().pixels(), place, seed + i), scope));
                Sample sample = Sample.plain(picture.source(), false, DRAWN_COUNTS, map.of(HeadZone.CROWN));
                heads.getOrDefault(HeadTrait.BARE_HEAD, List.of()).add(new LabelledHead(sample, 0, false));
            }
        }
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
