package org.gradphoto.kiosk.matting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.Keying;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.gradphoto.kiosk.photo.Rgb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChromaKeyTest {

    private static final Rgb BLUE = new Rgb(100, 197, 255);
    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final Rgb RED = new Rgb(170, 40, 45);
    private static final int[] DEEP_BLUE = {67, 142, 219};
    private static final int[] PALE = {246, 246, 246};
    /** The backdrop has to be the colour wherever the true person is further away than this. */
    private static final int BESIDE = 4;

    private final Cutout person = DrawnPerson.in(RED);
    private final Cutout hairyPerson = person.withStrands(new Random(3), 20);
    private final Map<PlateKind, Picture> photos = new EnumMap<>(PlateKind.class);

    @ParameterizedTest
    @EnumSource(PlateKind.class)
    void besideThePersonTheBackdropIsTheColourWhateverItsFaults(PlateKind kind) throws IOException {
        Picture keyed = keyed(person, photo(kind), BLUE);
        boolean[] near = Windows.grown(some(person, 0), Cutout.WIDTH, Cutout.HEIGHT, BESIDE);
        for (int i = 0; i < near.length; i++) {
            if (!near[i]) {
                int at = 3 * i;
                assertEquals(
                        new Rgb(keyed.bgr()[at + 2] & 255, keyed.bgr()[at + 1] & 255, keyed.bgr()[at] & 255), BLUE);
            }
        }
    }

    @Test
    void thePersonsOwnPixelsKeepTheirBytes() throws IOException {
        Picture photo = photo(PlateKind.VIGNETTE);
        Picture keyed = keyed(person, photo, WHITE);
        float[] alpha = key(person).matte(photo).alpha();
        int own = 0;
        for (int i = 0; i < alpha.length; i++) {
            if (alpha[i] == 1) {
                own++;
                assertArrayEquals(bytes(photo, i), bytes(keyed, i));
            }
        }
        int wholly = Windows.count(some(person, 0.999f));
        assertTrue(own > 0.97 * wholly, own + " of " + wholly + " pixels of the person were left alone");
    }

    @ParameterizedTest
    @EnumSource(PlateKind.class)
    void alphaErrsAtMostHalfAsMuchAsTheBetterBaseline(PlateKind kind) throws IOException {
        Picture photo = composite(hairyPerson, DEEP_BLUE, kind);
        Matte matte = key(hairyPerson).matte(photo);
        boolean[] band = Windows.grown(mixed(hairyPerson), Cutout.WIDTH, Cutout.HEIGHT, 10);
        float[] mask = matte.scene().likely();
        float[] guided = new GuidedFilter(matte.scene().light(), 10, 1e-4).filter(mask);
        double baseline = Math.min(mse(mask, hairyPerson, band), mse(guided, hairyPerson, band));
        double ours = mse(matte.alpha(), hairyPerson, band);
        assertTrue(ours < 0.5 * baseline, ours + " is not half of " + baseline);
    }

    @Test
    void theShadowOfTheShoulderDoesNotBecomeThePerson() throws IOException {
        float[] alpha = key(person).matte(photo(PlateKind.SHADOW)).alpha();
        boolean[] near = Windows.grown(some(person, 0), Cutout.WIDTH, Cutout.HEIGHT, BESIDE);
        for (int i = 0; i < alpha.length; i++) {
            assertTrue(near[i] || alpha[i] == 0, "alpha " + alpha[i] + " in the shadow at " + i % 480 + "," + i / 480);
        }
    }

    @Test
    void aSingleHairIsNotCutOff() throws IOException {
        Cutout hairy = person.withStrands(new Random(8), 12);
        float[] alpha =
                key(hairy).matte(composite(hairy, DEEP_BLUE, PlateKind.EVEN)).alpha();
        double there = 0;
        double found = 0;
        for (int i = 0; i < alpha.length; i++) {
            float strand = hairy.alpha()[i] - person.alpha()[i];
            there += strand;
            found += Math.min(strand, Math.max(0, alpha[i] - person.alpha()[i]));
        }
        assertTrue(found > 0.6 * there, found + " of " + there + " pixels of hair were found");
    }

    @Test
    void noBlueStaysInTheHairsOutlineBeforeWhite() throws IOException {
        Picture keyed = keyed(person, photo(PlateKind.EVEN), WHITE);
        assertTrue(bluish(keyed, 40) < 30, bluish(keyed, 40) + " pixels of the hair are bluish");
        assertEquals(0, bluish(keyed, 60));
    }

    /** Pixels along the hair whose blue is more than so many levels above their red. */
    private int bluish(Picture photo, int levels) {
        int bluish = 0;
        for (int i = 0; i < 300 * Cutout.WIDTH; i++) {
            int blue = photo.bgr()[3 * i] & 255;
            int red = photo.bgr()[3 * i + 2] & 255;
            bluish += person.alpha()[i] > 0 && blue - red > levels ? 1 : 0;
        }
        return bluish;
    }

    @Test
    void theSamePhotoGivesTheSameBytes() throws IOException {
        Picture photo = photo(PlateKind.NOISY);
        assertArrayEquals(
                keyed(person, photo, WHITE).bgr(), keyed(person, photo, WHITE).bgr());
    }

    @Test
    void aWhiteShirtBeforeWhiteIsRefused() throws IOException {
        assertRefused(Code.BACKDROP_LIKE_PERSON, DrawnPerson.in(new Rgb(250, 250, 250)), PALE);
    }

    @Test
    void aShirtOfTheBackdropsBlueIsRefused() throws IOException {
        assertRefused(Code.BACKDROP_LIKE_PERSON, DrawnPerson.in(new Rgb(75, 148, 215)), DEEP_BLUE);
    }

    @Test
    void aWhiteShirtBeforeBlueIsKeyed() throws IOException {
        Cutout white = DrawnPerson.in(new Rgb(250, 250, 250));
        keyed(white, composite(white, DEEP_BLUE, PlateKind.ONE_LAMP), WHITE);
    }

    @Test
    void aBrownWallIsNoKnownBackdrop() throws IOException {
        assertRefused(Code.BACKDROP_COLOUR, person, new int[] {150, 105, 70});
    }

    @Test
    void aPosterBesideThePersonIsNamed() throws IOException {
        Picture photo = photo(PlateKind.EVEN);
        for (int y = 40; y < 300; y++) {
            Arrays.fill(photo.bgr(), 3 * (y * Cutout.WIDTH + 8), 3 * (y * Cutout.WIDTH + 80), (byte) 30);
        }
        assertRefused(Code.BACKDROP_UNEVEN, person, photo);
    }

    @Test
    void aPersonWhoFillsThePhotoHidesTheBackdrop() throws IOException {
        Picture photo = photo(PlateKind.EVEN);
        float[] everywhere = new float[16];
        Arrays.fill(everywhere, 0.98f);
        Keying keying = new ChromaKey(any -> new Plane(4, 4, everywhere)).normalize(photo, BLUE);
        assertEquals(
                Code.BACKDROP_HIDDEN,
                assertInstanceOf(Keying.Refused.class, keying).problem().code());
    }

    @Test
    void practiceKeysItsDrawnPersonWithoutAFault() {
        new Practice(1).run();
    }

    private static void assertRefused(Code code, Cutout who, int[] paint) throws IOException {
        assertRefused(code, who, composite(who, paint, PlateKind.EVEN));
    }

    private static void assertRefused(Code code, Cutout who, Picture photo) {
        Keying keying = key(who).normalize(photo, BLUE);
        assertEquals(
                code, assertInstanceOf(Keying.Refused.class, keying).problem().code());
    }

    private static Picture keyed(Cutout who, Picture photo, Rgb colour) {
        return assertInstanceOf(Keying.Keyed.class, key(who).normalize(photo, colour))
                .photo();
    }

    private static ChromaKey key(Cutout who) {
        return new ChromaKey(photo -> DrawnPerson.outline(who));
    }

    /** The person before the deep blue backdrop with this fault; a copy, because the tests draw on it. */
    private Picture photo(PlateKind kind) throws IOException {
        Picture made = photos.get(kind);
        if (made == null) {
            made = composite(person, DEEP_BLUE, kind);
            photos.put(kind, made);
        }
        return new Picture(made.width(), made.height(), made.bgr().clone());
    }

    private static Picture composite(Cutout who, int[] paint, PlateKind kind) throws IOException {
        return Composite.of(who, paint, kind, 92, new Random(5));
    }

    private static double mse(float[] alpha, Cutout truth, boolean[] band) {
        return MattingErrors.of(alpha, truth.alpha(), band, Cutout.WIDTH).mse();
    }

    private static boolean[] some(Cutout who, float above) {
        boolean[] some = new boolean[who.alpha().length];
        for (int i = 0; i < some.length; i++) {
            some[i] = who.alpha()[i] > above;
        }
        return some;
    }

    private static boolean[] mixed(Cutout who) {
        boolean[] mixed = some(who, 0.003f);
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] &= who.alpha()[i] < 0.997f;
        }
        return mixed;
    }

    private static byte[] bytes(Picture photo, int place) {
        return Arrays.copyOfRange(photo.bgr(), 3 * place, 3 * place + 3);
    }
}
