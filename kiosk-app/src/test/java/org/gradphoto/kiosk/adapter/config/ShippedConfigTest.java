package org.gradphoto.kiosk.adapter.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.photo.Span;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.junit.jupiter.api.Test;

class ShippedConfigTest {

    @Test
    void theShippedRulesAreTheStandardOnesInTheSameOrder() throws SettingsFault {
        var shipped = RuleFile.read(Path.of("config/rules.jsonc"));
        assertEquals(Rulebook.standardSettings(), shipped);
        assertEquals(List.copyOf(Rulebook.standardSettings().keySet()), List.copyOf(shipped.keySet()));
    }

    @Test
    void theShippedProfileIsTheNationalStandard() throws SettingsFault {
        PhotoProfile national = new PhotoProfile(
                "national-blue",
                480,
                640,
                300,
                0,
                40000,
                60,
                new Rgb(100, 197, 255),
                25,
                new Span(50, 110),
                new Span(200, 300),
                new Span(180, 300),
                12);
        assertEquals(Optional.of(national), new PhotoProfileFiles(Path.of("config/profiles")).named("national-blue"));
    }
}
