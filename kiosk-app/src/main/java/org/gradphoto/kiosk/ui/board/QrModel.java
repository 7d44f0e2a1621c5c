package org.gradphoto.kiosk.ui.board;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gradphoto.kiosk.checkin.QrCode;
import org.gradphoto.kiosk.checkin.RotatingCode;
import org.gradphoto.kiosk.ui.StationParts;

/** The QR that leads a phone to a number: drawn anew only when its code has changed, with the time that is left of it. */
final class QrModel {

    private static final double MILLIS = 1000;

    private final RotatingCode code;
    private final QrCode qr;
    private final Supplier<String> address;
    private final ReadOnlyObjectWrapper<boolean[][]> modules;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper();
    private String shown;

    QrModel(StationParts.Door door) {
        this.code = door.code();
        this.qr = door.qr();
        this.address = door.address();
        this.shown = text();
        this.modules = new ReadOnlyObjectWrapper<>(qr.modules(shown));
        tick();
    }

    /** The modules, {@code [row][column]}, true is dark. */
    ReadOnlyObjectProperty<boolean[][]> modules() {
        return modules.getReadOnlyProperty();
    }

    /** How much of the time of this code is left; 1 to 0. */
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** How many seconds are left, begun ones counted. */
    ReadOnlyIntegerProperty seconds() {
        return seconds.getReadOnlyProperty();
    }

    /** Looks at the clock of the code. */
    void tick() {
        Duration left = code.left();
        share.set((double) left.toNanos() / code.length().toNanos());
        seconds.set((int) Math.ceil(left.toMillis() / MILLIS));
        String now = text();
        if (!now.equals(shown)) {
            shown = now;
            modules.set(qr.modules(now));
        }
    }

    private String text() {
        return address.get() + code.current();
    }
}
