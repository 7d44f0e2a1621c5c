package org.gradphoto.kiosk.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.gradphoto.kiosk.settings.BoardSettings.Wifi;
import org.junit.jupiter.api.Test;

class WifiCodeTest {

    @Test
    void aNetworkWithAPasswordIsWpa() {
        assertEquals("WIFI:T:WPA;S:GRAD;P:12345678;;", WifiCode.of(new Wifi("GRAD", Optional.of("12345678"), false)));
    }

    @Test
    void anOpenNetworkHasNoPasswordAndAHiddenOneSaysSo() {
        assertEquals("WIFI:T:nopass;S:GRAD;H:true;;", WifiCode.of(new Wifi("GRAD", Optional.empty(), true)));
    }

    @Test
    void signsWithAMeaningOfTheirOwnAreEscaped() {
        assertEquals(
                "WIFI:T:WPA;S:a\\;b\\,c\\:d;P:e\\\"f\\\\g;;",
                WifiCode.of(new Wifi("a;b,c:d", Optional.of("e\"f\\g"), false)));
    }
}
