package org.gradphoto.kiosk.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The message bar's model: at most one notice at a time, the newest; never a dialog. On the FX thread only. */
public final class Notices {

    private final ReadOnlyObjectWrapper<Optional<Notice>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The notice to show now. */
    public ReadOnlyObjectProperty<Optional<Notice>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Shows a notice in the place of the one before. */
    public void show(Notice notice) {
        shown.set(Optional.of(notice));
    }

    /** Takes the notice away. */
    public void clear() {
        shown.set(Optional.empty());
    }
}
