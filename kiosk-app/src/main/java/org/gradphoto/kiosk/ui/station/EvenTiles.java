package org.gradphoto.kiosk.ui.station;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.TilePane;

/** Tiles of equal width that fill the row in a fixed number of columns. */
class EvenTiles extends TilePane {

    private final int columns;

    EvenTiles(int columns) {
        this.columns = columns;
        setPrefColumns(columns);
        prefTileWidthProperty()
                .bind(Bindings.createDoubleBinding(this::tileWidth, widthProperty(), hgapProperty(), insetsProperty()));
    }

    private double tileWidth() {
        double inner = getWidth() - getInsets().getLeft() - getInsets().getRight();
        return Math.max(1, Math.floor((inner - (columns - 1) * snapSpaceX(getHgap())) / columns));
    }
}
