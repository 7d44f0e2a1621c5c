package org.gradphoto.kiosk.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ResidentMemoryTest {

    @Test
    void whereTheSystemTellsItTheProcessHoldsMoreThanItsBareVirtualMachine() {
        boolean told = Files.exists(Path.of("/proc/self/status"));

        assertEquals(told, ResidentMemory.kilobytes().isPresent());
        assertTrue(!told || ResidentMemory.kilobytes().getAsLong() > 20_000);
    }

    @Test
    void whereTheSystemDoesNotTellItNothingIsClaimed() {
        assertEquals(OptionalLong.empty(), ResidentMemory.kilobytes(Path.of("no", "such", "status")));
    }
}
