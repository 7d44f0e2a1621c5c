package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.gradphoto.kiosk.capture.Picture;
import org.junit.jupiter.api.Test;

class PlainBackdropTest {

    private static final int NOSE = (HeadPatch.SIDE / 2 + 30) * HeadPatch.SIDE + HeadPatch.SIDE / 2;

    private static byte[] pixel(Picture picture, int place) {
        return Arrays.copyOfRange(picture.bgr(), Picture.CHANNELS * place, Picture.CHANNELS * (place + 1));
    }

    @Test
    void theBackdropGetsOneColourOfManyAndThePersonStaysAsItWas() {
        try (Sight sight = new Sight(DemoPeople.MODELS);
                MatScope scope = new MatScope()) {
            Look look = sight.see(DemoPeople.picture("03")).look().orElseThrow();
            Set<String> colours = new HashSet<>();
            for (int lot = 0; lot < 20; lot++) {
                Picture before = look.patch().pixels();
                Picture plain = Pictures.fromMat(PlainBackdrop.behind(look, new Random(lot * 1_000_000_007L), scope));
                assertArrayEquals(pixel(before, NOSE), pixel(plain, NOSE));
                int corner = 3 * HeadPatch.SIDE + 3;
                assertArrayEquals(pixel(plain, corner), pixel(plain, 4 * HeadPatch.SIDE - 4));
                colours.add(Arrays.toString(pixel(plain, corner)));
            }
            assertTrue(colours.size() >= 4, colours.toString());
            assertTrue(colours.contains("[-1, -59, 100]"), "national blue is among " + colours);
        }
    }

    @Test
    void theSameLotGivesTheSamePicture() {
        try (Sight sight = new Sight(DemoPeople.MODELS);
                MatScope scope = new MatScope()) {
            Look look = sight.see(DemoPeople.picture("03")).look().orElseThrow();
            assertEquals(
                    Arrays.hashCode(Pictures.fromMat(PlainBackdrop.behind(look, new Random(5), scope))
                            .bgr()),
                    Arrays.hashCode(Pictures.fromMat(PlainBackdrop.behind(look, new Random(5), scope))
                            .bgr()));
        }
    }
}
