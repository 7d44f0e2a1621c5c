package org.gradphoto.kiosk.queue;

import java.util.Arrays;
import java.util.Optional;

/** Why a reviewer sends a photo back: the controlled list. Codes are ours; the screens find the words by them. */
public enum SendBackReason {
    EYES_TOO_HIGH_OR_LOW("geometry.eyes"),
    HAIR_TOP("geometry.hair-top"),
    PUPILS_NOT_LEVEL("geometry.pupils"),
    FACE_SIZE("geometry.face-size"),
    NOT_CENTRED("geometry.centre"),
    BLURRED("quality.blurred"),
    TOO_DARK_OR_BRIGHT("quality.exposure"),
    HIGHLIGHTS("quality.highlights"),
    HALF_LIT("quality.half-lit"),
    RED_EYE("quality.red-eye"),
    COMPRESSION("quality.compression"),
    RETAKEN_FROM_SCREEN("quality.retaken"),
    EYES_CLOSED("person.eyes-closed"),
    MOUTH_OPEN("person.mouth-open"),
    HEAD_POSE("person.head-pose"),
    SHOULDERS("person.shoulders"),
    EXPRESSION("person.expression"),
    HAIR_COVERS("covering.hair"),
    HEAD_COVERING("covering.head"),
    GLASSES("covering.glasses"),
    ORNAMENTS("covering.ornaments"),
    CLOTHES_LIKE_BACKDROP("clothing.backdrop-colour"),
    CLOTHES_PATTERN("clothing.pattern"),
    CLOTHES_COLLAR("clothing.collar"),
    CLOTHES_BARE("clothing.bare"),
    MAKE_UP("truth.make-up"),
    COLOURED_LENSES("truth.coloured-lenses"),
    RETOUCHED("truth.retouched"),
    BACKGROUND("background.uneven"),
    BACKGROUND_COLOUR("background.colour"),
    BACKGROUND_OBJECTS("background.objects"),
    NOT_THE_SAME_PERSON("identity.other-person");

    private final String code;

    SendBackReason(String code) {
        this.code = code;
    }

    /** The code that travels between platform and station. */
    public String code() {
        return code;
    }

    /** The reason of a code; empty when the list does not have it. */
    public static Optional<SendBackReason> ofCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
