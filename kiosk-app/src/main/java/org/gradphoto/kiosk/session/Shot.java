package org.gradphoto.kiosk.session;

import java.util.List;
import java.util.stream.Stream;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Verdict;

/**
 * One photograph, measured, judged and standardized: what the photographer decides on.
 *
 * @param times how long the parts of the examination took
 */
public record Shot(Frame frame, PortraitFacts facts, Verdict verdict, PhotoMaking making, Times times) {

    /**
     * How long the examination took.
     *
     * @param judgeNanos measuring and judging
     * @param standardizeNanos cutting, encoding and reading back
     */
    public record Times(long judgeNanos, long standardizeNanos) {}

    /** Whether nothing stands in the way of accepting it. */
    public boolean isAcceptable() {
        return making instanceof PhotoMaking.Made && verdict.blocking().isEmpty();
    }

    /** Ids of the rules that a person has to look at before accepting. */
    public List<String> toConfirm() {
        return verdict.toLookAt().stream().map(Finding::rule).toList();
    }

    /** Why this shot gives no accepted photo: ids of broken rules, then what is wrong with the photo; empty when it is acceptable. */
    public List<String> reasons() {
        Stream<String> rules = verdict.blocking().stream().map(Finding::rule);
        Stream<String> photo = making instanceof PhotoMaking.NotMade notMade
                ? notMade.problems().stream().map(p -> p.code().id())
                : Stream.empty();
        return Stream.concat(rules, photo).distinct().toList();
    }
}
