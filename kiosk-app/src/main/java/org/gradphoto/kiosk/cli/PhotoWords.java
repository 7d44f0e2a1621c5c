package org.gradphoto.kiosk.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import org.gradphoto.kiosk.photo.PhotoProblem;

/** What is wrong with a photo, in sentences of the user's language. */
final class PhotoWords {

    static final String BUNDLE = "org.gradphoto.kiosk.cli.photo";

    private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE);

    /** The sentence of a problem with the value found and the value allowed. */
    String of(PhotoProblem problem) {
        return say("problem." + problem.code().id(), number(problem.measured()), number(problem.limit()));
    }

    String say(String key, Object... parts) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(parts);
    }

    private static String number(OptionalDouble value) {
        if (value.isEmpty()) {
            return "-";
        }
        double number = value.getAsDouble();
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.1f", number);
    }
}
