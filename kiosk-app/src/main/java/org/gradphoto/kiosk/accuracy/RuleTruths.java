package org.gradphoto.kiosk.accuracy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gradphoto.kiosk.accuracy.RuleTruth.Score;

/**
 * The true class of every rule that the labels tell something about: one line a rule.
 *
 * <p>A rule that is not about the head is asked of frontal heads only, as the photographer first seats a person straight.
 */
final class RuleTruths {

    private static final List<RuleTruth> LINES = List.of(
            new RuleTruth("single-face", RuleTruths::oneFace, Score.NONE),
            new RuleTruth("head-frontal", single(word("head", "frontal", "turned")), Score.SMALL_IS_GOOD),
            new RuleTruth("head-upright", single(word("head", "frontal", "tilted")), Score.SMALL_IS_GOOD),
            new RuleTruth("eyes-open", frontal(word("eyes", "open", "closed")), Score.LARGE_IS_GOOD),
            new RuleTruth("mouth-closed", frontal(word("mouth", "closed", "open")), Score.SMALL_IS_GOOD),
            new RuleTruth("ears-visible", frontal(RuleTruths::bothEars), Score.LARGE_IS_GOOD),
            new RuleTruth("forehead-visible", frontal(word("forehead", "visible", "covered")), Score.LARGE_IS_GOOD),
            new RuleTruth("no-glasses", frontal(RuleTruths::noGlasses), Score.LARGE_IS_GOOD),
            new RuleTruth("glasses-clear", frontal(RuleTruths::clearGlasses), Score.NONE),
            new RuleTruth("head-uncovered", frontal(word("hat_or_headwear", "no", "yes")), Score.LARGE_IS_GOOD),
            new RuleTruth("clothing-not-blue", frontal(word("blue_clothes", "no", "yes")), Score.SMALL_IS_GOOD));

    private RuleTruths() {}

    static Optional<RuleTruth> of(String rule) {
        return LINES.stream().filter(line -> line.rule().equals(rule)).findFirst();
    }

    private static Truth oneFace(LabelledPicture picture) {
        if (picture.label("faces").isEmpty()) {
            return Truth.LEFT_OUT;
        }
        return picture.is("faces", "1") ? Truth.KEPT : Truth.BROKEN;
    }

    private static Truth bothEars(LabelledPicture picture) {
        List<String> ears = List.of(picture.label("left_ear"), picture.label("right_ear"));
        if (ears.contains("covered")) {
            return Truth.BROKEN;
        }
        if (ears.contains("") || ears.contains("unsure")) {
            return Truth.LEFT_OUT;
        }
        return ears.contains("partly") ? Truth.APART : Truth.KEPT;
    }

    private static Truth noGlasses(LabelledPicture picture) {
        return word("glasses", "none", picture.is("glasses", "dark") ? "dark" : "clear")
                .apply(picture);
    }

    private static Truth clearGlasses(LabelledPicture picture) {
        return word("glasses", picture.is("glasses", "none") ? "none" : "clear", "dark")
                .apply(picture);
    }

    /** Kept and broken by one word each; any other word is apart, none leaves the picture out. */
    private static Function<LabelledPicture, Truth> word(String column, String kept, String broken) {
        return picture -> {
            if (picture.label(column).isEmpty()) {
                return Truth.LEFT_OUT;
            }
            if (picture.is(column, kept)) {
                return Truth.KEPT;
            }
            return picture.is(column, broken) ? Truth.BROKEN : Truth.APART;
        };
    }

    private static Function<LabelledPicture, Truth> single(Function<LabelledPicture, Truth> truth) {
        return picture -> picture.is("faces", "1") ? truth.apply(picture) : Truth.LEFT_OUT;
    }

    private static Function<LabelledPicture, Truth> frontal(Function<LabelledPicture, Truth> truth) {
        return single(picture -> picture.is("head", "frontal") ? truth.apply(picture) : Truth.LEFT_OUT);
    }
}
