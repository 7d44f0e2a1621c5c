package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.gradphoto.kiosk.photo.Crop;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Span;
import org.gradphoto.kiosk.photo.StandardPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegFileTest {

    private static final Crop CROP = new Crop(300, 10, 666, 888, 0.72);

    @ParameterizedTest
    @ValueSource(ints = {15_000, 25_000, 40_960, 80_000, 300_000})
    void qualityAndDensityAreReadAsTheyWereWritten(int maxBytes) {
        StandardPhoto photo = make(profile(1, maxBytes)).orElseThrow();
        JpegFile file = JpegFile.read(photo.jpeg()).orElseThrow();
        assertEquals(new JpegFile(480, 640, 300, photo.quality(), true), file);
    }

    @Test
    void theNextBetterQualityWouldHaveBeenTooLarge() {
        StandardPhoto photo = make(profile(60, 40_960)).orElseThrow();
        assertEquals(Optional.empty(), make(profile(photo.quality() + 1, 40_960)));
    }

    @Test
    void noQualityThatIsAllowedMayFit() {
        assertEquals(Optional.empty(), make(profile(60, 5_000)));
    }

    @Test
    void aFileWithoutJfifHeaderGetsNoDensity() {
        assertThrows(IllegalArgumentException.class, () -> JfifDensity.set(new byte[100], 300));
    }

    private static Optional<StandardPhoto> make(PhotoProfile profile) {
        OpenCvPhotoMaker maker = new OpenCvPhotoMaker();
        return maker.encode(maker.render(DemoPeople.picture("01"), CROP, profile), profile);
    }

    private static PhotoProfile profile(int minQuality, int maxBytes) {
        Span any = new Span(0, 1000);
        return new PhotoProfile(
                "test", 480, 640, 300, 0, maxBytes, minQuality, DemoPeople.BLUE, 25, any, any, any, 1000);
    }
}
