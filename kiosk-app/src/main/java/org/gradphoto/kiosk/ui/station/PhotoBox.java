package org.gradphoto.kiosk.ui.station;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** Shows a picture as large as the room allows and never larger than it is. */
final class PhotoBox extends StackPane {

    private final ImageView view = new ImageView();

    PhotoBox() {
        getStyleClass().add("photo-box");
        setMinSize(0, 0);
        setPrefSize(0, 0);
        view.setPreserveRatio(true);
        view.setManaged(false);
        getChildren().add(view);
    }

    void show(Image picture) {
        view.setImage(picture);
        requestLayout();
    }

    void clear() {
        view.setImage(null);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Image picture = view.getImage();
        if (picture != null) {
            double scale = Math.min(1, Math.min(getWidth() / picture.getWidth(), getHeight() / picture.getHeight()));
            view.setFitWidth(picture.getWidth() * scale);
            view.setFitHeight(picture.getHeight() * scale);
            view.relocate(
                    Math.floor((getWidth() - view.getFitWidth()) / 2),
                    Math.floor((getHeight() - view.getFitHeight()) / 2));
        }
    }
}
