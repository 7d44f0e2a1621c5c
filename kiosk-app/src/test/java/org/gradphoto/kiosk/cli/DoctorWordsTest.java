package org.gradphoto.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoctorWordsTest {

    private final ResourceBundle base = ResourceBundle.getBundle(DoctorWords.BUNDLE, Locale.ROOT);
    private final ResourceBundle english = ResourceBundle.getBundle(DoctorWords.BUNDLE, Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertEquals(base.keySet(), english.keySet());
    }

    @ParameterizedTest
    @EnumSource(CameraLost.Cause.class)
    void everyLossOfTheCameraHasASentence(CameraLost.Cause cause) {
        assertTrue(base.containsKey("doctor.camera." + code(cause)));
    }

    @ParameterizedTest
    @EnumSource(StoreUnavailable.Cause.class)
    void everyFaultOfTheDatabaseHasASentence(StoreUnavailable.Cause cause) {
        assertTrue(base.containsKey("doctor.database." + code(cause)));
    }

    private static String code(Enum<?> cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
