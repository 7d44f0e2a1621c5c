package org.gradphoto.kiosk.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gradphoto.kiosk.health.Diagnosis;

/** The doctor's sentences in the user's language, found by what was looked at and what was found. */
final class DoctorWords {

    static final String BUNDLE = "org.gradphoto.kiosk.cli.doctor";

    private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE);

    String level(Diagnosis.Level level) {
        return bundle.getString("doctor.level." + level);
    }

    /** The finding and what to do about it. */
    String sentence(Diagnosis diagnosis) {
        String pattern = bundle.getString("doctor." + diagnosis.subject() + "." + diagnosis.code());
        return new MessageFormat(pattern, Locale.ROOT).format(diagnosis.values().toArray());
    }
}
