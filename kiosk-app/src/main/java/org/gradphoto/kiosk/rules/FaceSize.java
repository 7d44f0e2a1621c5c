package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * A face large enough for the photo. 教毕指〔2017〕99号: 脸部宽度（两脸颊之间）180 至 300 像素; the photo is never enlarged, so that the camera must
 * give those pixels.
 *
 * @param width limits of the face's width from cheek to cheek, pixels of the picture
 */
public record FaceSize(Band width) implements ShootingRule {

    static final String ID = "face-size";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return width.judge(ID, Measure.FACE_WIDTH, portrait);
    }
}
