package org.gradphoto.kiosk.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gradphoto.kiosk.capture.UnreadablePicture;

/** The sentences of the commands in the user's language. */
final class Words {

    /** Name of the bundle; the commands' own help texts come from it too. */
    static final String BUNDLE = "org.gradphoto.kiosk.cli.Words";

    private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE);

    String say(String key, Object... parts) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(Arrays.stream(parts).map(String::valueOf).toArray());
    }

    String unreadable(UnreadablePicture fault, Object file) {
        return say("picture." + fault.why(), file);
    }
}
