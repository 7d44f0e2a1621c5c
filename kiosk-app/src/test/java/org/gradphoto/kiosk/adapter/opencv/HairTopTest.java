package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.AreaResampler;
import org.gradphoto.kiosk.photo.Framing;
import org.gradphoto.kiosk.photo.FramingResult;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The top of the hair is where the hair ends: with a bun, without wisps, and whatever shadow the wall shows. Pixels of a photo of 480 x 640. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HairTopTest {

    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final Rgb GREY = new Rgb(240, 240, 240);
    /** A run of so many pixels is no wisp. */
    private static final int RUN = 6;

    private final OpenCvPortraitReader reader = DemoPeople.reader();
    private final Map<String, StudioWall> walls = new TreeMap<>();

    @BeforeAll
    void takeThePeopleOut() {
        for (String still : new String[] {"01", "02", "08", "12"}) {
            walls.put(still, new StudioWall(photo(still)));
        }
    }

    @AfterAll
    void close() {
        reader.close();
    }

    private Picture photo(String still) {
        Picture picture = DemoPeople.picture(still);
        HeadGeometry head = reader.read(picture).head().orElseThrow();
        return Framing.frame(head, picture.bounds(), DemoPeople.nationalBlue()) instanceof FramingResult.Framed framed
                ? AreaResampler.resample(picture, framed.crop(), 480, 640)
                : picture;
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "08", "12"})
    void beforeAnEvenWallOfEachPaintItIsFoundWithinFourPixels(String still) {
        StudioWall wall = Optional.ofNullable(walls.get(still)).orElseThrow();
        for (Rgb paint : new Rgb[] {DemoPeople.BLUE, WHITE, GREY}) {
            assertEquals(wall.hairTop(RUN), hairTop(wall.before(paint, wall.even())), 4, still + " before " + paint);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, -25, 8, 0.35",
        "0, -40, 12, 0.45",
        "0, -60, 10, 0.4",
        "0, -25, 5, 0.6",
        "0, -60, 5, 0.6",
        "10, -60, 8, 0.5",
        "25, -15, 8, 0.5",
        "-20, 15, 6, 0.5"
    })
    void theShadowOfTheHeadOnTheWallIsNoHair(int right, int down, double soft, double strength) {
        for (Map.Entry<String, StudioWall> one : walls.entrySet()) {
            StudioWall wall = one.getValue();
            for (Rgb paint : new Rgb[] {DemoPeople.BLUE, WHITE, GREY}) {
                Picture photo = wall.before(paint, wall.shadow(right, down, soft, strength));
                assertEquals(wall.hairTop(RUN), hairTop(photo), 6, one.getKey() + " before " + paint);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "08", "12"})
    void wispsThatStandUpDoNotRaiseIt(String still) {
        Picture photo = photo(still);
        HeadGeometry head = reader.read(photo).head().orElseThrow();
        Picture wispy = new Hairdresser(photo, head).wisps(10, 1.2, 45, 3);
        assertEquals(head.hairTop(), hairTop(wispy), 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "08", "12"})
    void aBunRaisesItByItsHeight(String still) {
        Picture photo = photo(still);
        HeadGeometry head = reader.read(photo).head().orElseThrow();
        double high = 0.18;
        Picture withBun = new Hairdresser(photo, head).bun(0.35, high);
        double top = head.hairTop() - high * head.faceWidth();
        assertTrue(top > 10, "the bun ends above the photo");
        assertEquals(top, hairTop(withBun), 5);
    }

    private double hairTop(Picture photo) {
        return reader.read(photo).head().orElseThrow().hairTop();
    }
}
