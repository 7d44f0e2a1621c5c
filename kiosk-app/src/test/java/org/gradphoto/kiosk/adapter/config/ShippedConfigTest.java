package org.gradphoto.kiosk.adapter.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.photo.Kilobytes;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.Profiles;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.SiteRules;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedConfigTest {

    private static final PhotoProfileFiles PROFILES = new PhotoProfileFiles(Path.of("config/profiles"));

    @Test
    void theShippedRulesAreTheStandardOnesInTheSameOrder() throws SettingsFault {
        SiteRules site = RuleFile.read(Path.of("config/rules.jsonc"));
        assertEquals(SiteRules.LEAST_CONFIDENCE, site.leastConfidence());
        var shipped = site.rules();
        assertEquals(Rulebook.standardSettings(), shipped);
        assertEquals(List.copyOf(Rulebook.standardSettings().keySet()), List.copyOf(shipped.keySet()));
    }

    @Test
    void theShippedProfileIsTheNationalStandard() throws SettingsFault {
        assertEquals(Optional.of(Profiles.nationalBlue()), PROFILES.named("national-blue"));
    }

    @ParameterizedTest
    @CsvSource({
        "national-blue, 480, 640, 0, 40, 100, 197, 255",
        "national-white, 480, 640, 0, 40, 255, 255, 255",
        "national-grey, 480, 640, 0, 40, 240, 240, 240",
        "xinhua, 480, 640, 30, 900, 100, 197, 255",
        "mini-program, 480, 640, 100, 500, 100, 197, 255",
        "guizhou-degree, 480, 640, 100, 5000, 100, 197, 255",
        "yunnan, 480, 640, 30, 60, 100, 197, 255",
        "cet, 240, 320, 0, 200, 100, 197, 255",
        "social-card, 358, 441, 0, 40, 255, 255, 255",
    })
    void everyProfileOfTheFieldIsShipped(
            String name, int width, int height, int least, int most, int red, int green, int blue)
            throws SettingsFault {
        PhotoProfile profile = PROFILES.named(name).orElseThrow();
        assertEquals(width, profile.width());
        assertEquals(height, profile.height());
        assertEquals(new Kilobytes(least, most), profile.format().size());
        assertEquals(new Rgb(red, green, blue), profile.background());
    }

    @Test
    void noOtherProfileIsShipped() {
        assertEquals(9, PROFILES.names().size());
    }
}
