package org.gradphoto.kiosk.ui.board;

import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/** Lays the board out as on a wall of a fixed size and enlarges the whole, so that it looks the same from 720p to 4K, wide or tall. */
final class ScaledPane extends Pane {

    private static final double LONG_SIDE = 1920;
    private static final double SHORT_SIDE = 1080;

    private final BoardPane content;
    private final Scale scale = new Scale();

    ScaledPane(BoardPane content) {
        this.content = content;
        content.getTransforms().add(scale);
        content.setManaged(false);
        getChildren().add(content);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        boolean tall = getHeight() > getWidth();
        content.setTall(tall);
        double width = tall ? SHORT_SIDE : LONG_SIDE;
        double height = tall ? LONG_SIDE : SHORT_SIDE;
        double factor = Math.min(getWidth() / width, getHeight() / height);
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
