package org.gradphoto.kiosk.adapter.qr.trial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.time.Duration;
import java.util.Optional;
import org.gradphoto.kiosk.adapter.qr.QrReader;
import org.gradphoto.kiosk.adapter.qr.ZxingQrCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QrTrialTest {

    /** The longest address the board shows: version 5, so that its modules are the smallest. */
    private static final String ADDRESS = "http://photo-station-12.campus.example.edu.cn:8080/q/aB3_-xYz01KlMn";

    private final QrReader reader = new QrReader(Duration.ofSeconds(20));

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aCodeWithEachDamageIsRead(Damage damage) {
        TrialPicture trial = TrialPicture.of(damage, 1);

        assertEquals(Optional.of(trial.text()), reader.read(trial.picture()));
    }

    @Test
    void theSameSeedTakesTheSamePicture() {
        assertArrayEquals(
                bytes(TrialPicture.of(Damage.MIXED, 7).picture()),
                bytes(TrialPicture.of(Damage.MIXED, 7).picture()));
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "2, 30", "2, -30", "1, 30"})
    void theBoardsCodeIsReadFromTheLine(double metres, double degrees) {
        boolean[][] modules = new ZxingQrCode().modules(ADDRESS);

        for (long seed = 1; seed <= 3; seed++) {
            BufferedImage seen = BoardPhoto.taken(modules, BoardQr.MODULE_PIXELS, metres, degrees, seed);
            assertEquals(Optional.of(ADDRESS), reader.read(seen), "seed " + seed);
        }
    }

    private static byte[] bytes(BufferedImage picture) {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }
}
