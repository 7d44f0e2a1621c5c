package org.gradphoto.kiosk.ui.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Policy;
import org.gradphoto.kiosk.rules.Verdict;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.ui.Texts;
import org.junit.jupiter.api.Test;

class AdviceGiverTest {

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final AdviceGiver giver = new AdviceGiver(texts);

    @Test
    void whoSitsTooFarIsToldToComeCloserAndNotToMoveSomehow() {
        assertEquals(
                texts.get("problem.face-too-small"), sentence(List.of("face-size"), PhotoProblem.Code.FACE_TOO_SMALL));
        assertEquals(
                texts.get("problem.face-too-large"), sentence(List.of("face-size"), PhotoProblem.Code.FACE_TOO_LARGE));
    }

    @Test
    void whatIsWrongBeforeTheDistanceIsSaidFirst() {
        assertEquals(
                texts.get("rule.eyes-open.say"),
                sentence(List.of("eyes-open", "face-size"), PhotoProblem.Code.FACE_TOO_SMALL));
    }

    @Test
    void theDistanceRuleAloneKnowsNoDirection() {
        assertEquals(
                texts.get("rule.face-size.say"), sentence(List.of("face-size"), PhotoProblem.Code.PICTURE_TOO_SMALL));
    }

    private String sentence(List<String> broken, PhotoProblem.Code code) {
        List<Finding> findings = broken.stream().map(AdviceGiverTest::broken).toList();
        Verdict verdict = new Verdict(findings, Map.of("face-size", Policy.BLOCK, "eyes-open", Policy.BLOCK));
        PortraitFacts facts = new PortraitFacts(new Region(0, 0, 1280, 960), List.of(), Optional.empty(), Map.of());
        return giver.whilePosing(
                        new LiveVerdict(1, facts, verdict, List.of(PhotoProblem.of(code)), false, Duration.ZERO))
                .sentence();
    }

    private static Finding broken(String rule) {
        return new Finding(
                rule,
                Outcome.FAILED,
                OptionalDouble.empty(),
                "",
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
