package org.gradphoto.kiosk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StationAddressTest {

    private static final String CODE = "aB3_-xYz01KlMn";

    @Test
    void theAddressIsShort() {
        assertEquals("http://192.168.1.20:8080/q/" + CODE, address("192.168.1.20", 8080));
        assertEquals("http://kiosk.lan:8080/q/" + CODE, address("kiosk.lan", 8080));
    }

    @Test
    void theUsualPortIsLeftOut() {
        assertEquals("http://kiosk.lan/q/" + CODE, address("kiosk.lan", 80));
    }

    @Test
    void anAddressOfTheSixthVersionStandsInBrackets() {
        assertEquals("http://[fd00::17]:8080/q/" + CODE, address("fd00::17", 8080));
    }

    @Test
    void theFrontPageIsTheRoot() {
        assertEquals(
                "http://kiosk.lan:8080/",
                new StationAddress("kiosk.lan", 8080).home().toString());
    }

    private static String address(String host, int port) {
        return new StationAddress(host, port).of(CODE).toString();
    }
}
