package org.gradphoto.kiosk.portrait;

/**
 * What can be measured of a portrait. Left and right are sides of the unmirrored picture.
 *
 * <p>A new measurement costs one constant here and one probe that fills it.
 */
public enum Measure {
    /** How many further places look like a face from afar but not from near: posters, hands, people half hidden. */
    DOUBTFUL_FACES("faces"),
    /** Width of the face from cheek to cheek. */
    FACE_WIDTH("px"),
    /** Turn of the head, positive towards the right of the picture; -90 to 90, level reads about 0. */
    YAW("deg"),
    /** Nod of the head, positive chin up; -90 to 90, level reads about 0; off by up to 8 from face to face. */
    PITCH("deg"),
    /** Tilt of the head, positive with its top towards the right of the picture; -90 to 90. */
    ROLL("deg"),
    /** Slope of the line through the two pupils, positive clockwise on the screen; -90 to 90. */
    PUPIL_LINE("deg"),
    /** Opening of the less open eye over its width; 0 closed, about 0.3 open. */
    EYE_OPENING("ratio"),
    /** Opening of the eye on the left of the picture over its width; 0 closed, about 0.3 open. */
    LEFT_EYE_OPENING("ratio"),
    /** Opening of the eye on the right of the picture over its width; 0 closed, about 0.3 open. */
    RIGHT_EYE_OPENING("ratio"),
    /** Mean gap between the inner lips over the distance of the outer corners of the eyes; 0 closed, about 0.1 in a smile with teeth. */
    LIP_GAP("ratio"),
    /** Share of what lies between the lips that is as light and as little red as teeth; 0 to 1. */
    TEETH("share"),
    /** Share of the way across the mouth that lies between the lips and lacks their red; 0 closed, about 0.1 to 0.5 parted. */
    LIP_BREAK("share"),
    /** How far mouth and brows are from a face at rest, in standard deviations of faces with closed lips; 0 at rest, a broad smile 3 and more. */
    EXPRESSION("sd"),
    /** Score that the ear on the left of the picture is visible; above 0 rather yes, in logits. */
    LEFT_EAR("score"),
    /** Score that the ear on the right of the picture is visible; above 0 rather yes, in logits. */
    RIGHT_EAR("score"),
    /** Slope of the line over the two shoulders, positive clockwise on the screen; -90 to 90. */
    SHOULDER_SLOPE("deg"),
    /** How much of the forehead does not look like the skin of the nose: hair, cloth, deep shadow; 0 free, 1 covered. */
    FOREHEAD_COVER("share"),
    /** Score that hair hangs over no part of the forehead and no hat sits on it; above 0 rather yes. */
    FREE_FOREHEAD("score"),
    /** Score that nothing is worn on the head: no hat, cap, scarf, band; above 0 rather yes, in logits. */
    BARE_HEAD("score"),
    /** Score that no glasses of any kind are worn; above 0 rather yes, in logits. */
    BARE_EYES("score"),
    /** Score that the eyes are not behind dark glass; above 0 rather yes. */
    CLEAR_EYES("score"),
    /** Share of the way along the more covered brow above which there is neither skin nor an edge, but hair or cloth; 0 free, 1 covered. */
    BROW_COVER("share"),
    /** Strongest change of lightness across the bridge of the nose, percent of the cheeks' lightness a pixel of the level head; bare noses read about 3, frames 6 to 30. */
    GLASSES_FRAME("score"),
    /** How much darker the strongest line across the opening of an eye is than what lies above and below it, percent of the cheeks' lightness; 0 to 100. */
    FRAME_OVER_EYE("score"),
    /** Lightness under the lighter of the two eyes over that of the cheeks; about 1 bare or behind clear glass, about 0.4 behind dark glass. */
    LENS_LIGHT("ratio"),
    /** Share of the surroundings of an eye that is burnt out; 0 to 1. */
    LENS_GLARE("share"),
    /** Share of the garment that is light or saturated blue, a pale blue counting half; 0 to 1. */
    BLUE_CLOTHING("share"),
    /** Share of the garment that is dark navy; 0 to 1. */
    NAVY_CLOTHING("share"),
    /** Share of the garment between blue and green; 0 to 1. */
    TURQUOISE_CLOTHING("share"),
    /** Share of the garment between blue and red; 0 to 1. */
    PURPLE_CLOTHING("share"),
    /** Share of the garment that is green; 0 to 1. */
    GREEN_CLOTHING("share"),
    /** Share of the garment that is white; 0 to 1. */
    WHITE_CLOTHING("share"),
    /** Share of the garment that is grey; 0 to 1. */
    GREY_CLOTHING("share"),
    /** Share of the garment that is black; 0 to 1. */
    BLACK_CLOTHING("share"),
    /** Share of the garment that has the backdrop's colour, as the picture shows both; 0 to 1. */
    BACKDROP_LIKE_CLOTHING("share"),
    /** Share of places a twentieth of the face apart on the garment that differ in colour: stripes, checks, prints; 0 plain to 1. */
    GARMENT_PATTERN("share"),
    /** Share of the person between neck and upper chest that has the colour of skin; 0 to 1. */
    BARE_SKIN("share"),
    /** Share of the garment's outline where it cannot be told from the backdrop beside it; 0 to 1. */
    LOST_OUTLINE("share"),
    /** Difference of lightness between the two cheeks, CIE L*; 0 evenly lit to 100. */
    CHEEK_DIFFERENCE("L*"),
    /** Share that shines of forehead, nose or cheek, whichever shines most; 0 to 1. */
    SKIN_SHINE("share"),
    /** Share of a pupil and what is around it that is red, of the redder eye; 0 to 1. */
    RED_EYE("share"),
    /** What the light's colour makes of grey, CIE 1976 colour difference; 0 when nothing tells of a cast. */
    LIGHT_CAST("dE"),
    /** Distance in colour of the cheeks from the colours that skin of any complexion has, CIE a*b*; 6 for grey pictures. */
    SKIN_OFF_COLOUR("dE"),
    /** Sharpness of the face, not of the picture: variance of the Laplacian of the face brought to 256 px width, 8-bit grey. */
    SHARPNESS("var"),
    /** Mean lightness of the face's skin; 0 to 255. */
    FACE_LIGHT("level"),
    /** Share of the face's pixels burnt out, at or above 247 of 255; 0 to 1. */
    OVEREXPOSED("share"),
    /** Share of the face's pixels drowned, at or below 25 of 255; 0 to 1. */
    UNDEREXPOSED("share"),
    /** Spread of the backdrop's colour, standard deviation of CIE L*a*b* distance to its mean. */
    BACKDROP_SPREAD("dE"),
    /** Distance of the backdrop's mean colour from the profile's colour, CIE 1976 colour difference. */
    BACKDROP_DISTANCE("dE"),
    /** How much lighter the backdrop is in one corner of the photo than in the opposite one, CIE L*. */
    BACKDROP_GRADIENT("L*"),
    /** Share of the backdrop that is clearly darker than most of it but of its colour; 0 to 1. */
    BACKDROP_SHADOW("share"),
    /** Share of the backdrop that has another colour: things, people, its end; 0 to 1. */
    BACKDROP_THINGS("share");

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    /** The unit as reports write it. */
    public String unit() {
        return unit;
    }
}
