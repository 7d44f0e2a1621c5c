package org.gradphoto.kiosk.adapter.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.StoreUnavailable.Cause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoFolderTest {

    private static final byte[] JPEG = {1, 2, 3};

    private Path folder;

    @BeforeEach
    void useFolder(@TempDir Path place) {
        folder = place;
    }

    @Test
    void aPhotoIsReadBackAsItWasWrittenAndNothingElseIsLeft() throws IOException {
        PhotoFolder photos = new PhotoFolder(folder.resolve("photos"));
        photos.put("2026-06-12", "A001-0a.jpg", JPEG);
        assertArrayEquals(JPEG, photos.get("2026-06-12", "A001-0a.jpg"));
        assertEquals(List.of("2026-06-12/A001-0a.jpg"), files(folder.resolve("photos")));
    }

    @Test
    void aPhotoThatNoEventNamedIsReplacedByTheNextOfItsTicket() {
        PhotoFolder photos = new PhotoFolder(folder);
        photos.put("s", "A001.jpg", new byte[10]);
        photos.put("s", "A001.jpg", JPEG);
        assertArrayEquals(JPEG, photos.get("s", "A001.jpg"));
    }

    @Test
    void whatAPowerCutLeftHalfWrittenIsSweptAndTheRestStays() throws IOException {
        new PhotoFolder(folder).put("s", "A001.jpg", JPEG);
        Files.write(folder.resolve("s/A002.jpg.part"), JPEG);
        new PhotoFolder(folder);
        assertEquals(List.of("s/A001.jpg"), files(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/etc/x", "..", "a/b", "", ".hidden"})
    void aNameThatLeadsElsewhereIsRefused(String name) {
        PhotoFolder photos = new PhotoFolder(folder);
        assertThrows(IllegalArgumentException.class, () -> photos.put("s", name, JPEG));
        assertThrows(IllegalArgumentException.class, () -> photos.put(name, "a.jpg", JPEG));
        assertThrows(IllegalArgumentException.class, () -> photos.get(name, "a.jpg"));
    }

    @Test
    void aPhotoThatIsNotThereIsNamed() {
        PhotoFolder photos = new PhotoFolder(folder);
        assertEquals(
                Cause.BROKEN,
                assertThrows(StoreUnavailable.class, () -> photos.get("s", "A001.jpg"))
                        .why());
    }

    @Test
    void aFileWhereTheFolderShouldBeIsAFaultAndStays() throws IOException {
        PhotoFolder photos = new PhotoFolder(folder);
        Files.writeString(folder.resolve("s"), "a file");
        assertThrows(StoreUnavailable.class, () -> photos.put("s", "A001.jpg", JPEG));
        assertThrows(StoreUnavailable.class, () -> new PhotoFolder(folder.resolve("s")));
        assertEquals("a file", Files.readString(folder.resolve("s")));
    }

    /** A real full disk, where the machine lets us mount a tiny one. */
    @Test
    void aFullDiskIsNamedAndNothingIsLeftBehind() throws Exception {
        try (TinyDisk disk = TinyDisk.mounted(folder)) {
            PhotoFolder photos = new PhotoFolder(disk.folder());
            photos.put("s", "A001.jpg", new byte[90_000]);
            StoreUnavailable full =
                    assertThrows(StoreUnavailable.class, () -> photos.put("s", "A002.jpg", new byte[90_000]));
            assertEquals(Cause.DISK_FULL, full.why());
            assertEquals(List.of("s/A001.jpg"), files(disk.folder()));
            assertEquals(90_000, photos.get("s", "A001.jpg").length);
        }
    }

    @Test
    void aReadOnlyDiskIsNamedAndStillRead() throws Exception {
        try (TinyDisk disk = TinyDisk.mounted(folder)) {
            PhotoFolder photos = new PhotoFolder(disk.folder());
            photos.put("s", "A001.jpg", JPEG);
            disk.makeReadOnly();
            StoreUnavailable readOnly = assertThrows(StoreUnavailable.class, () -> photos.put("s", "A002.jpg", JPEG));
            assertEquals(Cause.READ_ONLY, readOnly.why());
            assertArrayEquals(JPEG, photos.get("s", "A001.jpg"));
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** A disk of 160 kB in memory; skips the test on a machine where we may not mount. */
    private record TinyDisk(Path folder) implements AutoCloseable {

        static TinyDisk mounted(Path place) throws Exception {
            assumeTrue(Files.isExecutable(Path.of("/bin/mount")), "there is no mount");
            assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", place.toString()) == 0, "may not mount");
            return new TinyDisk(place);
        }

        void makeReadOnly() throws Exception {
            assertEquals(0, run("mount", "-o", "remount,ro", folder.toString()));
        }

        @Override
        public void close() throws Exception {
            run("umount", folder.toString());
        }

        private static int run(String... command) throws Exception {
            return new ProcessBuilder(command).start().waitFor();
        }
    }
}
