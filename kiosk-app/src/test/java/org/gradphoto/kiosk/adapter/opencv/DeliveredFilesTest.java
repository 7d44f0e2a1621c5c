package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gradphoto.kiosk.adapter.config.PhotoProfileFiles;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that is handed out is read by others too, not only by the kiosk that made it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveredFilesTest {

    private static final PhotoProfileFiles PROFILES = new PhotoProfileFiles(Path.of("config/profiles"));
    /** Every so manieth still is enough for the profiles that are not the default. */
    private static final int STRIDE = 9;

    private final OpenCvPhotoMaker maker = new OpenCvPhotoMaker();
    private final List<Still> stills = new ArrayList<>();

    private record Still(Path file, Picture picture, PortraitFacts facts) {}

    @BeforeAll
    void readTheStills() throws Exception {
        try (OpenCvPortraitReader reader = DemoPeople.reader()) {
            for (Path file : DemoPeople.stills()) {
                Picture picture = new OpenCvPictureFiles().read(file);
                stills.add(new Still(file, picture, reader.read(picture)));
            }
        }
    }

    @AfterAll
    void forget() {
        stills.clear();
    }

    @Test
    void everyDemoPersonsPhotoIsRightForOthersToo() throws Exception {
        List<PhotoMaking.Made> made = made(PROFILES.named("national-blue").orElseThrow(), 1);
        assertTrue(made.size() >= 30, "only " + made.size() + " photos were made");
    }

    static Stream<String> profiles() throws Exception {
        return PROFILES.names().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void theFilesOfEachShippedProfileAreRightForOthersToo(String name) throws Exception {
        PhotoProfile profile = PROFILES.named(name).orElseThrow().beforeAnyBackdrop();
        List<PhotoMaking.Made> made = made(profile, STRIDE);
        assertTrue(made.size() >= 2, "only " + made.size() + " photos were made");
    }

    @Test
    void whatIsPlantedInAFileIsFound() throws Exception {
        PhotoProfile profile = PROFILES.named("national-blue").orElseThrow();
        byte[] good = made(profile, 100).get(0).photo().jpeg();
        assertFinds("carries JpegComment", JpegSurgery.withSegment(good, 0xFE, new byte[] {'x'}), profile);
        assertFinds("carries Exif IFD0", JpegSurgery.withSegment(good, 0xE1, JpegSurgery.exif(6)), profile);
        assertFinds("end of file is 0", Arrays.copyOf(good, good.length + 2), profile);
        assertFinds("bytes", JpegSurgery.with(good, 20, new byte[30_000]), profile);
        assertFinds("premature end", JpegSurgery.cutAndClosed(good, 0.5), profile);
        byte[] thin = good.clone();
        JfifDensity.set(thin, 72);
        assertFinds("density down is 72", thin, profile);
    }

    private static void assertFinds(String fault, byte[] file, PhotoProfile profile) {
        List<String> faults = IndependentReading.faults(file, profile.format());
        assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), faults.toString());
    }

    private List<PhotoMaking.Made> made(PhotoProfile profile, int stride) throws IOException {
        try (Standardizer standardizer =
                new Standardizer(maker, new OpenCvPhotoReader(DemoPeople.MODELS, profile.background()))) {
            List<PhotoMaking.Made> all = new ArrayList<>();
            for (int i = 0; i < stills.size(); i += stride) {
                Still still = stills.get(i);
                if (standardizer.standardize(still.facts(), still.picture(), profile)
                        instanceof PhotoMaking.Made made) {
                    assertEquals(
                            List.of(),
                            IndependentReading.faults(made.photo().jpeg(), profile.format()),
                            still.file().toString());
                    assertShowsThePicture(made, still.picture(), profile);
                    all.add(made);
                }
            }
            return all;
        }
    }

    /** The decoded file differs from the crop that was rendered by no more than its compression. */
    private void assertShowsThePicture(PhotoMaking.Made made, Picture picture, PhotoProfile profile)
            throws IOException {
        BufferedImage image = IndependentReading.decoded(made.photo().jpeg());
        byte[] seen = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        byte[] wanted = maker.render(picture, made.placement().crop(), profile).bgr();
        long sum = 0;
        for (int i = 0; i < wanted.length; i++) {
            sum += Math.abs((wanted[i] & 255) - (seen[i] & 255));
        }
        double mean = (double) sum / wanted.length;
        assertTrue(mean < 2, "the levels differ by " + mean);
    }
}
