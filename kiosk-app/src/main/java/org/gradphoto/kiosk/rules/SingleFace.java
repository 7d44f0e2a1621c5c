package org.gradphoto.kiosk.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * One person and nobody else. 教毕指〔2017〕99号: 背景应均匀无渐变，不得有阴影、其他人或物体.
 *
 * <p>Counts the faces that the detector finds in the whole picture and the face mesh confirms. A much smaller one stands far behind, mostly outside the photo: it asks, and so does what only the detector takes for one.
 * On 619 portraits none of 11 without exactly one face passes (Wilson 95 %: up to 26 %) and none of 608 with one fails (up to 0.6 %).
 */
public record SingleFace() implements ShootingRule {

    /** Where policy, texts and findings of the rule are found. */
    public static final String ID = "single-face";

    private static final Fact UNCLEAR = new Fact.NotSeen(Fact.Why.FACE_UNCLEAR);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        if (portrait.fact(Measure.FACE_WIDTH).equals(UNCLEAR)) {
            return Finding.cannotJudge(ID, Fact.Why.FACE_UNCLEAR);
        }
        List<Region> faces = portrait.faces();
        if (faces.size() == 1
                && portrait.fact(Measure.DOUBTFUL_FACES) instanceof Fact.Measured doubtful
                && doubtful.value() > 0) {
            return Finding.of(ID, Outcome.ASK, doubtful, Measure.DOUBTFUL_FACES.unit(), 0);
        }
        // Of several the smaller one is pointed at: it is the one who should leave.
        Optional<Region> where = faces.isEmpty() ? Optional.empty() : Optional.of(faces.get(faces.size() - 1));
        return new Finding(
                ID,
                outcome(faces),
                OptionalDouble.of(faces.size()),
                "faces",
                OptionalDouble.of(1),
                where,
                Optional.empty());
    }

    private static Outcome outcome(List<Region> faces) {
        if (faces.size() == 1) {
            return Outcome.PASSED;
        }
        return PortraitFacts.hasSitter(faces) ? Outcome.ASK : Outcome.FAILED;
    }
}
