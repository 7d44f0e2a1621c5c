package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The garbage collector does not know of native memory: what a reader forgets to give back fills the machine within a day.
 *
 * <p>Counted is what the C library was asked for and not given back, not what the process holds: over 3,000 full readings of 1080p frames the latter grew by
 * 13 MB in steps with long plateaus between, while the former stood at 52 to 57 MB from the 100th reading to the last. The steps are pages that allocator
 * and compiler keep ready.
 */
class ReaderMemoryTest {

    private static final int FRAMES = 1000;
    /** Every so many frames all facts are taken, as when the student sits well. */
    private static final int ALL_EVERY = 4;

    /** Networks, buffers and compiled code have their size by then. */
    private static final int WARM = 100;
    /**
     * Above what the virtual machine itself takes and gives back meanwhile, 7 MB on a busy machine; the networks' answers left to the garbage collector
     * come to 69 MB before it finds them.
     */
    private static final long NOISE = 20_000_000;

    @BeforeAll
    static void loadOpenCv() {
        NativeOpenCv.load();
    }

    @Test
    void aThousandFramesLeaveNoNativeMemoryBehind() {
        assumeTrue(LiveBytes.now().isPresent(), "only glibc keeps books on its memory");
        List<Picture> frames = Stream.of("01", "06", "08")
                .map(still -> half(DemoPeople.picture(still)))
                .toList();
        try (PortraitReader reader = DemoPeople.reader()) {
            mostAlive(reader, frames, WARM, 1);
            long before = live();
            long growth = mostAlive(reader, frames, FRAMES, ALL_EVERY) - before;
            assertTrue(growth < NOISE, "grew by up to " + growth + " bytes");
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

    /** The most that was alive after any reading: what waits for the garbage collector counts until it has come. */
    private static long mostAlive(PortraitReader reader, List<Picture> frames, int count, int allEvery) {
        long most = 0;
        for (int i = 0; i < count; i++) {
            boolean all = i % allEvery == 0;
            reader.read(frames.get(i % frames.size()), cheap -> all);
            most = Math.max(most, live());
        }
        return most;
    }

    private static long live() {
        return LiveBytes.now().orElseThrow();
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
