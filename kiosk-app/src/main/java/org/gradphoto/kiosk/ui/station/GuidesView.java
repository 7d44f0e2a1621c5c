package org.gradphoto.kiosk.ui.station;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.gradphoto.kiosk.photo.Crop;
import org.gradphoto.kiosk.photo.PhotoProfile;

/** The framing guides over the live picture, and in their place the frame of the photo itself as soon as one can be cut. */
final class GuidesView extends Pane {

    private final PhotoProfile profile;
    private final Rectangle crop = guide("crop");
    private final Rectangle photo = guide("photo-guide");
    private final Rectangle hair = guide("band-guide");
    private final Rectangle eyes = guide("band-guide");
    private final Rectangle widest = guide("face-guide");
    private final Rectangle narrowest = guide("face-guide");

    GuidesView(PhotoProfile profile) {
        this.profile = profile;
        getStyleClass().add("guides");
        setMouseTransparent(true);
        getChildren().addAll(hair, eyes, widest, narrowest, photo, crop);
        setVisible(false);
    }

    void show(ViewMapping mapping, Optional<Crop> found) {
        getChildren().forEach(guide -> guide.setVisible((guide == crop) == found.isPresent()));
        found.ifPresent(part -> place(crop, mapping.onScreen(part)));
        showGuides(mapping);
        setVisible(true);
    }

    private void showGuides(ViewMapping mapping) {
        GuideLines lines = GuideLines.of(profile, mapping.shown());
        place(photo, lines.photo());
        place(hair, lines.hair());
        place(eyes, lines.eyes());
        place(widest, lines.widestFace());
        place(narrowest, lines.narrowestFace());
    }

    private static void place(Rectangle shape, Rectangle2D where) {
        shape.setX(where.getMinX());
        shape.setY(where.getMinY());
        shape.setWidth(where.getWidth());
        shape.setHeight(where.getHeight());
    }

    private static Rectangle guide(String styleClass) {
        Rectangle shape = new Rectangle();
        shape.getStyleClass().add(styleClass);
        return shape;
    }
}
