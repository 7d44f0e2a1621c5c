package org.gradphoto.kiosk.adapter.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrReaderTest {

    /** Side of a version 5 code in modules: 17 + 4 * 5. */
    private static final int VERSION_5 = 37;

    private static final String ADDRESS = "http://192.168.131.117:8080/q/aB3_-xYz01KlMnsO-of-a-station-in-the-hall";

    private final QrReader reader = new QrReader(Duration.ofSeconds(20));

    @ParameterizedTest
    @ValueSource(ints = {44, 62, 70, 84})
    void anAddressOfUpTo84BytesStaysWithinVersion5AndReadsBack(int bytes) {
        String address = address(bytes);

        boolean[][] modules = new ZxingQrCode().modules(address);

        assertTrue(modules.length <= VERSION_5, modules.length + " modules");
        assertEquals(Optional.of(address), reader.read(new QrPicture(modules).image(6)));
    }

    @Test
    void oneByteMoreNeedsTheNextVersion() {
        assertEquals(VERSION_5 + 4, new ZxingQrCode().modules(address(85)).length);
    }

    @Test
    void theModulesHaveNoQuietZone() {
        boolean[] firstRow = new ZxingQrCode().modules(ADDRESS)[0];

        assertEquals("[true, true, true, true, true, true, true, false]", Arrays.toString(Arrays.copyOf(firstRow, 8)));
    }

    @Test
    void chineseTextReadsBack() {
        assertEquals(Optional.of("采集码 A012"), reader.read(painted("采集码 A012")));
    }

    @Test
    void aTextNoCodeCanHoldIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ZxingQrCode().modules("x".repeat(2332)));
    }

    @Test
    void thePngIsThePicture() throws IOException {
        byte[] png = new QrPicture(new ZxingQrCode().modules(ADDRESS)).png(3);

        assertEquals(Optional.of(ADDRESS), reader.read(ImageIO.read(new ByteArrayInputStream(png))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.75, 0.5, 0.34})
    void readsScaledDown(double factor) {
        assertEquals(Optional.of(ADDRESS), reader.read(turned(painted(ADDRESS), factor, 0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-12, 5, 12, 90, 180})
    void readsTurned(double degrees) {
        assertEquals(Optional.of(ADDRESS), reader.read(turned(painted(ADDRESS), 0.8, degrees)));
    }

    @Test
    void readsBlurred() {
        float[] box = new float[7 * 7];
        Arrays.fill(box, 1f / box.length);

        BufferedImage blurred =
                new ConvolveOp(new Kernel(7, 7, box), ConvolveOp.EDGE_NO_OP, null).filter(painted(ADDRESS), null);

        assertEquals(Optional.of(ADDRESS), reader.read(blurred));
    }

    @Test
    void readsFaint() {
        BufferedImage faint = new RescaleOp(0.12f, 130, null).filter(painted(ADDRESS), null);

        assertEquals(Optional.of(ADDRESS), reader.read(faint));
    }

    @Test
    void readsLightOnDark() {
        BufferedImage inverted = new RescaleOp(-1f, 255, null).filter(painted(ADDRESS), null);

        assertEquals(Optional.of(ADDRESS), reader.read(inverted));
    }

    @Test
    void aPictureWithoutCodeGivesNothing() {
        assertEquals(Optional.empty(), reader.read(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB)));
    }

    private static String address(int bytes) {
        String start = "http://kiosk.lan:8080/q/";
        return start + "aB3_-xYz01".repeat(9).substring(0, bytes - start.length());
    }

    private static BufferedImage painted(String text) {
        return new QrPicture(new ZxingQrCode().modules(text)).image(8);
    }

    /** The code in the middle of a dark picture, as on a board in a dim hall. */
    private static BufferedImage turned(BufferedImage code, double factor, double degrees) {
        var hall = new BufferedImage(640, 480, BufferedImage.TYPE_BYTE_GRAY);
        var way = AffineTransform.getTranslateInstance(hall.getWidth() / 2.0, hall.getHeight() / 2.0);
        way.rotate(Math.toRadians(degrees));
        way.scale(factor, factor);
        way.translate(-code.getWidth() / 2.0, -code.getHeight() / 2.0);
        return new AffineTransformOp(way, AffineTransformOp.TYPE_BILINEAR).filter(code, hall);
    }
}
