package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.sweep.Dye;
import org.gradphoto.kiosk.rules.sweep.SweepCell;
import org.gradphoto.kiosk.rules.sweep.SweepRow;
import org.gradphoto.kiosk.rules.sweep.Tint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of {@code assets/demo} in clothes of other colours, held against the rule about blue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DyedClothesTest {

    private DyedClothes wardrobe;

    @BeforeAll
    void openWardrobe() {
        wardrobe = new DyedClothes(DemoPeople.MODELS, DemoPeople.BLUE);
    }

    @AfterAll
    void closeWardrobe() {
        wardrobe.close();
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource({
        "80, 20, 250, light blue, FAILED",
        "60, 40, 270, sky blue, FAILED",
        "40, 50, 290, royal blue, FAILED",
        "45, 20, 260, denim, FAILED",
        "18, 15, 280, navy, ASK",
        "60, 40, 20, red, PASSED",
        "70, 40, 90, yellow, PASSED",
        "50, 40, 150, green, PASSED",
        "50, 30, 200, turquoise, PASSED",
        "45, 40, 325, purple, PASSED",
        "85, 0, 0, white, PASSED",
        "55, 0, 0, grey, PASSED",
        "12, 0, 0, black, PASSED"
    })
    void whatBlueIsDoesNotDependOnTheWearer(double lightness, double chroma, double hue, String name, Outcome outcome) {
        for (String still : List.of("01", "09", "06")) {
            assertEquals(outcome, decided(still, new Dye(lightness, chroma, hue), Tint.NONE), name + " on " + still);
        }
    }

    @ParameterizedTest
    @CsvSource({"210, 0.3", "240, 0.3", "270, 0.3", "30, 0.45"})
    void greyClothIsNotBlueUnderColouredLight(double hue, double strength) {
        assertEquals(Outcome.PASSED, decided("06", Dye.grey(60), new Tint(hue, strength)));
    }

    @Test
    void blueClothStaysBlueUnderWarmLight() {
        assertEquals(Outcome.FAILED, decided("01", new Dye(60, 30, 265), new Tint(30, 0.3)));
    }

    @Test
    void nobodyIsDressedOnAnEmptyBackdrop() {
        assertTrue(wardrobe.person(DemoPeople.picture("92"), Tint.NONE).isEmpty());
    }

    @Test
    void theChartOfASweepIsAPicture(@TempDir Path folder) throws IOException {
        Path png = folder.resolve("chart.png");
        SweepCell cell = new SweepCell(new Dye(60, 40, 270), Tint.NONE, 1, 2, 3);
        new PngSweepChart().draw(List.of(new SweepRow("L 60", List.of(cell))), png);
        assertTrue(PictureHeader.read(Files.readAllBytes(png)).orElseThrow().whole());
    }

    private Outcome decided(String still, Dye dye, Tint light) {
        PortraitFacts facts =
                wardrobe.person(DemoPeople.picture(still), light).orElseThrow().apply(dye);
        return Rulebook.standard().judge(facts).findings().stream()
                .filter(finding -> finding.rule().equals("clothing-not-blue"))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }
}
