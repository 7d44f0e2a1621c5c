package org.gradphoto.kiosk.ui.station;

import org.kordamp.ikonli.javafx.FontIcon;

/** Icons whose picture, size and colour are chosen by the style sheets. */
final class Icons {

    private Icons() {}

    /** An icon that the style sheets know by this class. */
    static FontIcon of(String styleClass) {
        FontIcon icon = new FontIcon();
        icon.getStyleClass().addAll("icon", styleClass);
        return icon;
    }
}
