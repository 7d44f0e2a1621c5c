package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.capture.Region;
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
    void ofTwoPeopleTheSmallerIsPointedAt() {
        Region bystander = new Region(10, 10, 60, 60);
        Finding finding = rule.judge(Portraits.faces(Portraits.FACE, bystander));
        assertEquals(Outcome.FAILED, finding.outcome());
        assertEquals(Optional.of(bystander), finding.where());
    }
}
