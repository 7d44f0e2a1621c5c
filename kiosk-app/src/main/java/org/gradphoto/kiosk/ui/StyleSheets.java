package org.gradphoto.kiosk.ui;

import java.net.URL;
import java.util.Arrays;
import javafx.scene.Scene;

/** Finds the style sheets of the windows. */
public final class StyleSheets {

    private StyleSheets() {}

    /**
     * Puts sheets of this package's resources on a scene, in this order.
     *
     * @throws IllegalStateException when one is not there
     */
    public static void apply(Scene scene, String... names) {
        Arrays.stream(names).map(StyleSheets::url).forEach(scene.getStylesheets()::add);
    }

    private static String url(String name) {
        URL found = StyleSheets.class.getResource(name + ".css");
        if (found == null) {
            throw new IllegalStateException("the style sheet " + name + ".css is missing");
        }
        return found.toExternalForm();
    }
}
