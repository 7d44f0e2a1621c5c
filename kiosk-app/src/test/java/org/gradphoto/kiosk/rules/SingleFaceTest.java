package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.junit.jupiter.api.Test;

class SingleFaceTest {

    private final SingleFace rule = new SingleFace();

    @Test
    void oneFacePasses() {
        assertEquals(Outcome.PASSED, rule.judge(Portraits.faces(Portraits.FACE)).outcome());
    }

    @Test
    void anEmptyChairFails() {
        Finding finding = rule.judge(Portraits.faces());
        assertEquals(Outcome.FAILED, finding.outcome());
        assertEquals(OptionalDouble.of(0), finding.value());
    }

    @Test
    void aFaceLessThanHalfAsWideStandsFarBehindAndIsAskedAbout() {
        Region behind = new Region(10, 10, 150, 200);
        assertEquals(
                Outcome.ASK, rule.judge(Portraits.faces(Portraits.FACE, behind)).outcome());
        Region beside = new Region(10, 10, 151, 200);
        assertEquals(
                Outcome.FAILED,
                rule.judge(Portraits.faces(Portraits.FACE, beside)).outcome());
    }

    @Test
    void whatOnlyFromAfarLooksLikeAFaceIsAskedAbout() {
        assertEquals(
                Outcome.PASSED,
                rule.judge(Portraits.with(Measure.DOUBTFUL_FACES, 0)).outcome());
        Finding finding = rule.judge(Portraits.with(Measure.DOUBTFUL_FACES, 1));
        assertEquals(Outcome.ASK, finding.outcome());
        assertEquals(Optional.of(Portraits.WHERE), finding.where());
    }

    @Test
    void aFaceThatIsNoClearOneIsNotTakenForAPerson() {
        assertEquals(
                Finding.cannotJudge(SingleFace.ID, Fact.Why.FACE_UNCLEAR),
                rule.judge(Portraits.unseen(Fact.Why.FACE_UNCLEAR, Measure.FACE_WIDTH)));
    }

    @Test
    void ofTwoPeopleTheSmallerIsPointedAt() {
        Region bystander = new Region(10, 10, 260, 300);
        Finding finding = rule.judge(Portraits.faces(Portraits.FACE, bystander));
        assertEquals(Outcome.FAILED, finding.outcome());
        assertEquals(Optional.of(bystander), finding.where());
    }
}
