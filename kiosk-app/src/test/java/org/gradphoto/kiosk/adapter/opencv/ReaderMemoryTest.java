package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.health.ResidentMemory;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** The garbage collector does not know of native memory: what a reader forgets to give back fills the machine within a day. */
class ReaderMemoryTest {

    private static final int FRAMES = 1000;
    /** Every so many frames all facts are taken, as when the student sits well. */
    private static final int ALL_EVERY = 10;
    /** A forgotten matrix of the size of the head's patch alone would come to 240 MB. */
    private static final long MOST_GROWTH = 48 * 1024;

    @BeforeAll
    static void loadOpenCv() {
        NativeOpenCv.load();
    }

    @Test
    void aThousandFramesLeaveNoNativeMemoryBehind() {
        assumeTrue(ResidentMemory.kilobytes().isPresent(), "only Linux tells what a process holds");
        Picture frame = half(DemoPeople.picture("01"));
        try (PortraitReader reader = DemoPeople.reader()) {
            read(reader, frame, FRAMES / 10);
            long before = resident();
            read(reader, frame, FRAMES);
            long growth = resident() - before;
            assertTrue(growth < MOST_GROWTH, "grew by " + growth + " KB");
        }
    }

    @Test
    void theMatricesOfAReaderAreMadeOnceAndAllFreedWithIt() {
        MatScope lasting = new MatScope();
        Sight sight = new Sight(DemoPeople.MODELS, lasting);
        int made = lasting.size();
        for (String still : new String[] {"01", "91", "25"}) {
            sight.see(DemoPeople.picture(still)).look().ifPresent(ReaderMemoryTest::askForAll);
        }
        assertEquals(made, lasting.size());
        sight.close();
        assertEquals(0, lasting.size());
    }

    private static void askForAll(Look look) {
        assertTrue(look.face().isPresent());
        assertTrue(look.head().faceWidth() > 0);
        assertTrue(look.skin().l() > 0);
    }

    private static void read(PortraitReader reader, Picture frame, int frames) {
        for (int i = 0; i < frames; i++) {
            boolean all = i % ALL_EVERY == 0;
            reader.read(frame, cheap -> all);
        }
    }

    /** After one collection, so that the Java heap does not count. */
    private static long resident() {
        System.gc();
        return ResidentMemory.kilobytes().orElseThrow();
    }

    private static Picture half(Picture picture) {
        try (MatScope scope = new MatScope()) {
            Mat half = scope.mat();
            Size size = new Size(picture.width() / 2.0, picture.height() / 2.0);
            Imgproc.resize(new Tray(scope).picture(picture), half, size, 0, 0, Imgproc.INTER_AREA);
            return Pictures.fromMat(half);
        }
    }
}
