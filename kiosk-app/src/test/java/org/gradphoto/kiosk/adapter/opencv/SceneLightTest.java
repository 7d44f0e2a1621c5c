package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SceneLightTest {

    private static final Lab SKIN = new Lab(67, 14, 15);
    private static final Lab WHITE_OF_THE_EYE = new Lab(70, 9, 6);
    private static final Lab BLUE_BACKDROP = new Lab(76, -15, -36);

    @Test
    void ordinarySkinAndEyesTellOfDaylight() {
        assertEquals(SceneLight.DAYLIGHT, SceneLight.of(SKIN, Optional.of(WHITE_OF_THE_EYE), Optional.empty()));
    }

    @Test
    void skinAndEyesThatAreBothBlueTellOfABlueLight() {
        SceneLight blue = new SceneLight(0, 0.5);
        SceneLight told =
                SceneLight.of(under(blue, SKIN), Optional.of(under(blue, WHITE_OF_THE_EYE)), Optional.empty());
        assertEquals(0.5, told.bluer(), 0.06);
    }

    @Test
    void paleSkinAloneIsNoBlueLight() {
        Lab pale = under(new SceneLight(0, 0.5), SKIN);
        assertEquals(SceneLight.DAYLIGHT, SceneLight.of(pale, Optional.of(WHITE_OF_THE_EYE), Optional.empty()));
        assertEquals(SceneLight.DAYLIGHT, SceneLight.of(pale, Optional.empty(), Optional.empty()));
    }

    @Test
    void yellowSkinAndEyesAloneAreNoWarmLight() {
        SceneLight warm = new SceneLight(0, -0.5);
        assertEquals(
                SceneLight.DAYLIGHT,
                SceneLight.of(under(warm, SKIN), Optional.of(under(warm, WHITE_OF_THE_EYE)), Optional.empty()));
    }

    @Test
    void aKnownBackdropIsBelievedBothWays() {
        for (double bluer : new double[] {-0.5, 0.5}) {
            SceneLight light = new SceneLight(0, bluer);
            SceneLight told = SceneLight.of(
                    under(light, SKIN),
                    Optional.of(under(light, WHITE_OF_THE_EYE)),
                    Optional.of(SceneLight.between(BLUE_BACKDROP, under(light, BLUE_BACKDROP))));
            assertEquals(bluer, told.bluer(), 0.06);
        }
    }

    @Test
    void aSmallCastIsNone() {
        SceneLight little = new SceneLight(0.05, 0.02);
        SceneLight told = SceneLight.of(
                under(little, SKIN),
                Optional.of(under(little, WHITE_OF_THE_EYE)),
                Optional.of(SceneLight.between(BLUE_BACKDROP, under(little, BLUE_BACKDROP))));
        assertEquals(SceneLight.DAYLIGHT, told);
    }

    @Test
    void undoingALightBringsBackTheColour() {
        SceneLight light = new SceneLight(0.05, 0.4);
        Lab seen = under(light, new Lab(60, 0, 0));
        assertEquals(ClothColour.BLUE, ClothColour.of(seen.l(), seen.a(), seen.b()));
        assertEquals(0, light.undoing().a(seen.l(), seen.a()), 1e-9);
        assertEquals(0, light.undoing().b(seen.l(), seen.b()), 1e-9);
    }

    /** A colour as a light shows it. */
    private static Lab under(SceneLight light, Lab colour) {
        SceneLight.Undoing opposite = new SceneLight(-light.redder(), -light.bluer()).undoing();
        return new Lab(colour.l(), opposite.a(colour.l(), colour.a()), opposite.b(colour.l(), colour.b()));
    }
}
