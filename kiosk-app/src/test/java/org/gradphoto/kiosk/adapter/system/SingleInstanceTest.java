package org.gradphoto.kiosk.adapter.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gradphoto.kiosk.adapter.system.SingleInstance.First;
import org.gradphoto.kiosk.adapter.system.SingleInstance.Second;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SingleInstanceTest {

    private final Path folder;
    private final AtomicInteger asked = new AtomicInteger();

    SingleInstanceTest(@TempDir Path folder) {
        this.folder = folder.resolve("data");
    }

    @Test
    void aSecondStartBringsTheFirstToTheFront() throws Exception {
        try (First first = first()) {
            assertEquals(new Second(true), enter());
            assertEquals(new Second(true), enter());
            assertEquals(2, asked.get());
        }
    }

    @Test
    void afterTheFirstHasGoneTheNextIsFirst() throws Exception {
        first().close();

        first().close();
        assertEquals(0, asked.get());
    }

    @Test
    void aFileLeftBehindMeansNothing() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("kiosk.lock"), "1");

        first().close();
    }

    @Test
    void aFirstThatDoesNotAnswerIsSaidSo() throws Exception {
        try (First first = first()) {
            Files.writeString(folder.resolve("kiosk.lock"), "no port");

            assertEquals(new Second(false), enter());
        }
    }

    @Test
    void anotherFolderIsAnotherKiosk(@TempDir Path other) throws Exception {
        try (First first = first();
                First elsewhere = assertInstanceOf(First.class, SingleInstance.enter(other, () -> {}))) {
            assertEquals(new Second(true), enter());
        }
    }

    @Test
    void aLockOfAnotherProcessIsSeen() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertEquals('h', holder.getInputStream().read());

            assertEquals(new Second(true), enter());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        first().close();
    }

    /** A kiosk in a process of its own that holds the folder until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] folder) throws Exception {
            SingleInstance.enter(Path.of(folder[0]), () -> {});
            System.out.write('h');
            System.out.flush();
            assertTrue(new CountDownLatch(1).await(1, TimeUnit.MINUTES));
        }
    }

    private First first() throws IOException {
        return assertInstanceOf(First.class, enter());
    }

    private SingleInstance enter() throws IOException {
        return SingleInstance.enter(folder, asked::incrementAndGet);
    }
}
