package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.photo.Chroma;
import org.gradphoto.kiosk.photo.Crop;
import org.gradphoto.kiosk.photo.Kilobytes;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Profiles;
import org.gradphoto.kiosk.photo.StandardPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegFileTest {

    private static final Crop CROP = new Crop(300, 10, 666, 888, 0.72);

    @ParameterizedTest
    @ValueSource(ints = {15, 25, 40, 80, 300})
    void qualityAndDensityAreReadAsTheyWereWritten(int kilobytes) {
        StandardPhoto photo = make(profile(1, kilobytes)).orElseThrow();
        JpegFile file = JpegFile.read(photo.jpeg()).orElseThrow();
        assertEquals(
                new JpegFile(480, 640, 300, new JpegQuality(photo.quality(), true), Chroma.FULL, Set.of(), true), file);
    }

    @Test
    void theNextBetterQualityWouldHaveBeenTooLarge() {
        StandardPhoto photo = make(profile(60, 40)).orElseThrow();
        assertEquals(Optional.empty(), make(profile(photo.quality() + 1, 40)));
    }

    @Test
    void noQualityThatIsAllowedMayFit() {
        assertEquals(Optional.empty(), make(profile(60, 5)));
    }

    @Test
    void aFileWithoutJfifHeaderGetsNoDensity() {
        assertThrows(IllegalArgumentException.class, () -> JfifDensity.set(new byte[100], 300));
    }

    private static Optional<StandardPhoto> make(PhotoProfile profile) {
        OpenCvPhotoMaker maker = new OpenCvPhotoMaker();
        return maker.encode(maker.render(DemoPeople.picture("01"), CROP, profile), profile);
    }

    private static PhotoProfile profile(int minQuality, int maxKilobytes) {
        return Profiles.national("test", new Kilobytes(0, maxKilobytes), minQuality, Chroma.FULL);
    }
}
