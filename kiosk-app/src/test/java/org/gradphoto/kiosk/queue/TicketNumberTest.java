package org.gradphoto.kiosk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {

    @Test
    void aNumberIsReadAsItIsWritten() {
        TicketNumber number = new TicketNumber('B', 12);
        assertEquals("B012", number.toString());
        assertEquals(number, TicketNumber.parse("B012"));
        assertEquals("A1234", new TicketNumber('A', 1234).toString());
    }

    @Test
    void aNumberHasTheSameDigitsOnEveryMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("A012", new TicketNumber('A', 12).toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A12", "a012", "A012 ", "AA12", "A1234567", "A000"})
    void anythingElseIsNoNumber(String text) {
        assertThrows(IllegalArgumentException.class, () -> TicketNumber.parse(text));
    }

    @Test
    void lanesAndOrdinalsOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TicketNumber('1', 1));
        assertThrows(IllegalArgumentException.class, () -> new TicketNumber('[', 1));
        assertThrows(IllegalArgumentException.class, () -> new TicketNumber('A', 0));
    }

    @Test
    void numbersStandInOrderWithinTheirLane() {
        assertTrue(TicketNumber.parse("A009").compareTo(TicketNumber.parse("A010")) < 0);
        assertTrue(TicketNumber.parse("B001").compareTo(TicketNumber.parse("A999")) > 0);
    }

    @Test
    void everyReasonToSendBackIsFoundByItsCode() {
        for (SendBackReason reason : SendBackReason.values()) {
            assertEquals(Optional.of(reason), SendBackReason.ofCode(reason.code()));
        }
        assertEquals(Optional.empty(), SendBackReason.ofCode("no.such"));
    }

    @Test
    void aPhotoWithoutAHashIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new AcceptedPhoto("AB".repeat(32), "a.jpg", 1, java.util.List.of(), ""));
    }
}
