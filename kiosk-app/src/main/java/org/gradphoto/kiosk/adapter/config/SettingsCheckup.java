package org.gradphoto.kiosk.adapter.config;

import java.nio.file.Path;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.settings.SettingsFault;

/** Whether the settings, the photo profile and the rule policy can be read. */
public final class SettingsCheckup implements Checkup {

    private static final String SUBJECT = "settings";

    private final Path file;

    /** A look at this settings file and at those it names. */
    public SettingsCheckup(Path file) {
        this.file = file;
    }

    @Override
    public Diagnosis examine() {
        try {
            KioskSettings settings = KioskSettingsFile.read(file);
            RuleFile.read(settings.photo().rules());
            var profile = new PhotoProfileFiles(settings.photo().profiles())
                    .named(settings.photo().profile());
            return profile.isPresent()
                    ? Diagnosis.of(SUBJECT, Diagnosis.Level.OK, "readable", file.toString())
                    : Diagnosis.of(
                            SUBJECT,
                            Diagnosis.Level.FAULT,
                            "no-profile",
                            settings.photo().profile());
        } catch (SettingsFault fault) {
            return Diagnosis.of(
                    SUBJECT,
                    Diagnosis.Level.FAULT,
                    "unreadable",
                    fault.file().toString(),
                    String.valueOf(fault.line()),
                    fault.key(),
                    String.join(", ", fault.allowed()));
        }
    }
}
