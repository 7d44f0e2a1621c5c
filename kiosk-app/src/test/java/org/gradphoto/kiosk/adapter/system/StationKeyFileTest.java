package org.gradphoto.kiosk.adapter.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.gradphoto.kiosk.identity.StationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationKeyFileTest {

    private final Path folder;
    private final StationKeyFile file;

    StationKeyFileTest(@TempDir Path folder) {
        this.folder = folder.resolve("data");
        this.file = new StationKeyFile(this.folder);
    }

    @Test
    void theKeyIsMadeOnceAndReadAgain() throws Exception {
        StationKey made = file.open();

        assertArrayEquals(made.secret(), file.open().secret());
        assertEquals(StationKey.LENGTH, Files.size(folder.resolve("station.key")));
    }

    @Test
    void onlyTheOwnerMayReadIt() throws Exception {
        file.open();

        var rights = Files.getPosixFilePermissions(folder.resolve("station.key"));
        assertEquals("rw-------", PosixFilePermissions.toString(rights));
    }

    @Test
    void aKeyCutOffIsRefusedAndLeftAsItIs() throws Exception {
        file.open();
        Files.write(folder.resolve("station.key"), new byte[7]);

        IOException refused = assertThrows(IOException.class, file::open);

        assertEquals(
                folder.resolve("station.key") + " has 7 bytes instead of 32: put back the copy from the backup",
                refused.getMessage());
        assertEquals(7, Files.size(folder.resolve("station.key")));
    }

    @Test
    void whatAPowerCutLeftUnfinishedIsWrittenAnew() throws Exception {
        Files.createDirectories(folder);
        Files.write(folder.resolve("station.key.new"), new byte[3]);

        assertEquals(StationKey.LENGTH, file.open().secret().length);
        assertFalse(Files.exists(folder.resolve("station.key.new")));
    }
}
