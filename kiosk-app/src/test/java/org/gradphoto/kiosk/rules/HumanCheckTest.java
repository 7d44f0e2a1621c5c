package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HumanCheckTest {

    @ParameterizedTest
    @EnumSource
    void eachCheckIsFoundByItsId(HumanCheck check) {
        assertEquals(Optional.of(check), HumanCheck.ofId(check.id()));
    }

    @Test
    void idsAreWrittenAsInTheSettings() {
        assertEquals("small-jewellery", HumanCheck.SMALL_JEWELLERY.id());
        assertEquals(Optional.empty(), HumanCheck.ofId("SMALL_JEWELLERY"));
        assertEquals(Optional.empty(), HumanCheck.ofId(""));
    }
}
