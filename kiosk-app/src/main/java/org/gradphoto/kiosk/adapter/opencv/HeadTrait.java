package org.gradphoto.kiosk.adapter.opencv;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.accuracy.LabelledPicture;
import org.gradphoto.kiosk.portrait.Measure;

/**
 * What is learned about a head: from which zone of its map, and which labels say so.
 *
 * <p>Where an explainable number tells the same thing in another way, it is added to the learned one, each in units of its spread over the labelled
 * portraits: two views that err differently are better than either.
 */
enum HeadTrait {
    /** Nothing is worn on the head. */
    BARE_HEAD("bare-head", HeadZone.CROWN, Measure.BARE_HEAD, "hat_or_headwear", List.of("no"), List.of("yes")),
    /** No hair hangs over the forehead, no hat sits on it. */
    FREE_FOREHEAD(
            "free-forehead",
            HeadZone.FOREHEAD,
            Measure.FREE_FOREHEAD,
            "forehead",
            List.of("visible"),
            List.of("covered")) {
        @Override
        double explained(Look look) {
            return COVER * (0.5 - ForeheadProbe.cover(look));
        }
    },
    /** No glasses are worn. */
    BARE_EYES("bare-eyes", HeadZone.EYES, Measure.BARE_EYES, "glasses", List.of("none"), List.of("clear", "dark")),
    /** The eyes are not behind dark glass. */
    CLEAR_EYES("clear-eyes", HeadZone.EYES, Measure.CLEAR_EYES, "glasses", List.of("none", "clear"), List.of("dark")) {
        @Override
        double explained(Look look) {
            return LIGHT * (GlassesProbe.lensLight(look) - TINTED);
        }
    };

    /** Logits for the whole forehead covered: the ratio of the spreads of the two scores. */
    private static final double COVER = 8;
    /** Logits for eyes as light as the cheeks: the ratio of the spreads of the two scores. */
    private static final double LIGHT = 11;
    /** Lightness under the eyes over that of the cheeks, halfway between dark glasses and bare eyes. */
    private static final double TINTED = 0.9;

    private final String model;
    private final HeadZone zone;
    private final Measure measure;
    private final String column;
    private final List<String> kept;
    private final List<String> broken;

    HeadTrait(String model, HeadZone zone, Measure measure, String column, List<String> kept, List<String> broken) {
        this.model = model;
        this.zone = zone;
        this.measure = measure;
        this.column = column;
        this.kept = kept;
        this.broken = broken;
    }

    /** Name of the model's file. */
    String model() {
        return model;
    }

    HeadZone zone() {
        return zone;
    }

    Measure measure() {
        return measure;
    }

    /** The column of the labels that tells. */
    String column() {
        return column;
    }

    /** What the explainable number adds to the learned one; 0 where there is none. */
    double explained(Look look) {
        return 0;
    }

    /** Whether the rule is kept, by the label; empty when the label says neither. */
    Optional<Boolean> truth(LabelledPicture picture) {
        String label = picture.label(column);
        if (kept.contains(label)) {
            return Optional.of(true);
        }
        return broken.contains(label) ? Optional.of(false) : Optional.empty();
    }
}
