package org.gradphoto.kiosk.ui.station;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.gradphoto.kiosk.photo.PhotoShelf;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.ui.Errands;

/** Reads photos from the shelf and makes them small, off the FX thread. */
final class Thumbnails {

    private static final double LARGEST = 192;

    private final PhotoShelf shelf;
    private final Supplier<String> session;
    private final Errands errands;

    Thumbnails(PhotoShelf shelf, Supplier<String> session, Errands errands) {
        this.shelf = shelf;
        this.session = session;
        this.errands = errands;
    }

    /** Loads a photo and tells it when it is there; one that cannot be read is told in the message bar. */
    void load(AcceptedPhoto photo, Consumer<Image> listener) {
        errands.errand(() -> read(photo)).onSuccess(listener).run();
    }

    private Image read(AcceptedPhoto photo) {
        byte[] jpeg = shelf.get(session.get(), photo.file());
        return new Image(new ByteArrayInputStream(jpeg), LARGEST, LARGEST, true, true);
    }
}
