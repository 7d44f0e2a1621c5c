package org.gradphoto.kiosk.ui.board;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Lays its content out as on a wall of a fixed height and enlarges the whole, so that a board looks the same from 720p to 4K. */
final class ScaledPane extends Pane {

    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    private final Region content;
    private final Scale scale = new Scale();

    ScaledPane(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        content.setManaged(false);
        getChildren().add(content);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
