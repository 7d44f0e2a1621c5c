package org.gradphoto.kiosk.rules.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TintTest {

    private static final double EXACT = 1e-9;

    @Test
    void daylightChangesNothing() {
        assertEquals(1, Tint.NONE.red(), EXACT);
        assertEquals(1, Tint.NONE.green(), EXACT);
        assertEquals(1, Tint.NONE.blue(), EXACT);
    }

    @Test
    void blueLightRaisesBlueAndLowersRedAndGreenAlike() {
        Tint blue = new Tint(240, 0.5);

        assertEquals(Math.exp(0.5), blue.blue(), EXACT);
        assertEquals(Math.exp(-0.25), blue.red(), EXACT);
        assertEquals(Math.exp(-0.25), blue.green(), EXACT);
    }

    @Test
    void yellowLightRaisesRedAndGreen() {
        Tint yellow = new Tint(60, 0.5);

        assertEquals(Math.exp(0.25), yellow.red(), EXACT);
        assertEquals(Math.exp(0.25), yellow.green(), EXACT);
        assertEquals(Math.exp(-0.5), yellow.blue(), EXACT);
    }
}
