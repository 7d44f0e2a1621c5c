package org.gradphoto.kiosk.cli;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gradphoto.kiosk.accuracy.LabelFault;
import org.gradphoto.kiosk.accuracy.Truth;
import org.gradphoto.kiosk.rules.Outcome;

/** The sentences about labelled folders in the user's language. */
final class AccuracyWords {

    static final String BUNDLE = "org.gradphoto.kiosk.cli.accuracy";

    private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE);

    String say(String key, Object... parts) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(Arrays.stream(parts).map(String::valueOf).toArray());
    }

    String fault(LabelFault fault, Path folder) {
        return say("labels." + fault.why(), folder);
    }

    String truth(Truth truth) {
        return say("truth." + truth);
    }

    String outcome(Outcome outcome) {
        return say("outcome." + outcome);
    }
}
