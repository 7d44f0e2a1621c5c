package org.gradphoto.kiosk.ui.station;

import javafx.scene.control.Label;

/** The name of a key as it is printed on a button or in the help. */
final class KeyCap extends Label {

    KeyCap(String name) {
        super(name);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
