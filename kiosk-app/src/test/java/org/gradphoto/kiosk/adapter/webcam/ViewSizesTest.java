package org.gradphoto.kiosk.adapter.webcam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewSizesTest {

    private static final Dimension FULL_HD = new Dimension(1920, 1080);
    private static final Dimension HD = new Dimension(1280, 720);
    private static final Dimension VGA = new Dimension(640, 480);
    private static final Dimension UHD = new Dimension(3840, 2160);

    @Test
    void theWantedSizeComesFirstThenTheSmallerThenTheLarger() {
        assertEquals(List.of(FULL_HD, HD, VGA, UHD), ViewSizes.inOrder(FULL_HD, List.of(VGA, UHD, FULL_HD, HD)));
    }

    @Test
    void aCameraWithoutTheWantedSizeGivesTheNextSmaller() {
        assertEquals(HD, ViewSizes.inOrder(FULL_HD, List.of(VGA, HD, UHD)).get(0));
    }

    @Test
    void aSizeNamedTwiceIsTriedOnce() {
        assertEquals(List.of(HD), ViewSizes.inOrder(FULL_HD, List.of(HD, HD)));
    }
}
