package org.gradphoto.kiosk.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * One person and nobody else. 教毕指〔2017〕99号: 背景应均匀无渐变，不得有阴影、其他人或物体.
 *
 * <p>Counts the faces that the detector finds in the whole picture.
 */
public record SingleFace() implements ShootingRule {

    /** Where policy, texts and findings of the rule are found. */
    public static final String ID = "single-face";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        List<Region> faces = portrait.faces();
        // Of several the smaller one is pointed at: it is the one who should leave.
        Optional<Region> where = faces.isEmpty() ? Optional.empty() : Optional.of(faces.get(faces.size() - 1));
        return new Finding(
                ID,
                faces.size() == 1 ? Outcome.PASSED : Outcome.FAILED,
                OptionalDouble.of(faces.size()),
                "faces",
                OptionalDouble.of(1),
                where,
                Optional.empty());
    }
}
