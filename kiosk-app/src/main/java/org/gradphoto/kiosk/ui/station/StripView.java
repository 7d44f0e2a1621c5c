package org.gradphoto.kiosk.ui.station;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.ui.Texts;

/** The last photos in a row; those the window has no room for are cut off at the old end. */
final class StripView extends HBox {

    private final StripModel model;
    private final Thumbnails thumbnails;
    private final Texts texts;
    private Map<String, StripItem> items = new HashMap<>();

    StripView(StripModel model, Thumbnails thumbnails, Texts texts) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.texts = texts;
        getStyleClass().add("strip");
        setId("strip");
        setMinWidth(0);
        Rectangle border = new Rectangle();
        border.widthProperty().bind(widthProperty());
        border.heightProperty().bind(heightProperty());
        setClip(border);
        model.photos().addListener((ListChangeListener<Ticket>) change -> show());
        show();
    }

    private void show() {
        Map<String, StripItem> kept = new HashMap<>();
        for (Ticket ticket : model.photos()) {
            var photo = ticket.photo().orElseThrow();
            StripItem item = items.getOrDefault(photo.sha256(), new StripItem(ticket, texts));
            if (!items.containsKey(photo.sha256())) {
                thumbnails.load(photo, item::show);
            }
            item.mark(ticket);
            kept.put(photo.sha256(), item);
        }
        items = kept;
        getChildren()
                .setAll(model.photos().stream()
                        .map(ticket -> items.get(ticket.photo().orElseThrow().sha256()))
                        .toList());
    }
}
