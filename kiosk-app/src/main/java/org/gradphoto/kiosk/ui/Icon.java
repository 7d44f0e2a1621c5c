package org.gradphoto.kiosk.ui;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon whose picture, size and colour are chosen by the style sheets: {@code -fx-icon-code}, {@code -fx-font-size} and {@code -fx-text-fill}.
 * A label around the icon, because an icon measured in its own type would grow with itself.
 */
public final class Icon extends Label {

    /** An icon that the style sheets know by this class. */
    public Icon(String styleClass) {
        FontIcon picture = new FontIcon();
        // The theme sizes and paints icons of its own class; ours take both from this label.
        picture.getStyleClass().setAll(styleClass);
        fontProperty().subscribe(font -> picture.setIconSize((int) Math.round(font.getSize())));
        textFillProperty().subscribe(picture::setIconColor);
        getStyleClass().setAll("icon", styleClass);
        setGraphic(picture);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
