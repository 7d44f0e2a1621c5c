package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradphoto.kiosk.photo.Rgb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClothColourTest {

    @ParameterizedTest(name = "{4}: {3}")
    @CsvSource({
        "100, 197, 255, BLUE, the official backdrop",
        "173, 216, 230, BLUE, light blue shirt",
        "65, 105, 225, BLUE, royal blue",
        "70, 100, 150, BLUE, denim",
        "0, 0, 255, BLUE, the blue primary",
        "25, 30, 60, NAVY, navy suit",
        "20, 22, 26, BLACK, black suit",
        "30, 30, 30, BLACK, black",
        "128, 128, 128, GREY, grey",
        "110, 115, 122, GREY, cold grey",
        "240, 240, 245, WHITE, white shirt",
        "0, 150, 150, TURQUOISE, teal",
        "40, 160, 60, GREEN, green",
        "120, 40, 150, PURPLE, purple",
        "190, 170, 220, PURPLE, lilac",
        "160, 30, 40, WARM, red",
        "200, 170, 120, WARM, beige",
        "90, 60, 40, WARM, brown"
    })
    void eachClothHasTheColourThatPeopleCallIt(int red, int green, int blue, ClothColour colour, String name) {
        Lab lab = Lab.of(new Rgb(red, green, blue));
        assertEquals(colour, ClothColour.of(lab.l(), lab.a(), lab.b()), () -> name + " " + lab);
    }
}
