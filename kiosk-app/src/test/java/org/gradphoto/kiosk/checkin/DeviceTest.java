package org.gradphoto.kiosk.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTest {

    @Test
    void aDeviceIsKnownAgainByItsCookieAndNoTwoAreTheSame() {
        Device device = Device.unknown();

        assertEquals(Optional.of(device), Device.of(device.id()));
        assertNotEquals(device, Device.unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "0123456789012345678901 ", "012345678901234567890/", "01234567890123456789012"})
    void anythingElseIsNoDevice(String cookie) {
        assertEquals(Optional.empty(), Device.of(cookie));
        assertThrows(IllegalArgumentException.class, () -> new Device(cookie));
    }
}
