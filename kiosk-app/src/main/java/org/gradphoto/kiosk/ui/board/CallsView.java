package org.gradphoto.kiosk.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.gradphoto.kiosk.board.BoardView;
import org.gradphoto.kiosk.board.StationBoard;
import org.gradphoto.kiosk.ui.Texts;

/** The numbers called, one tile for each station: a lone station has the whole place, more share it. */
final class CallsView extends GridPane {

    private static final PseudoClass SHARED = PseudoClass.getPseudoClass("shared");
    private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");
    private static final int PERCENT = 100;
    private static final int PAIR = 2;

    private final Texts texts;
    private final List<StationTile> tiles = new ArrayList<>();

    CallsView(BoardModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("calls");
        model.view().subscribe(this::show);
    }

    private void show(BoardView view) {
        List<StationBoard> stations = view.stations();
        if (stations.size() != tiles.size()) {
            rebuild(stations.size());
        }
        for (int i = 0; i < stations.size(); i++) {
            tiles.get(i).show(stations.get(i));
        }
    }

    private void rebuild(int count) {
        tiles.clear();
        getChildren().clear();
        int columns = count > PAIR ? PAIR : 1;
        for (int i = 0; i < count; i++) {
            StationTile tile = new StationTile(i == 0 ? "board" : "board-" + (i + 1), texts);
            tile.pseudoClassStateChanged(SHARED, count > 1);
            tile.pseudoClassStateChanged(CROWDED, count > PAIR);
            tiles.add(tile);
            add(tile, i % columns, i / columns);
        }
        divide(columns, (count + columns - 1) / columns);
    }

    private void divide(int columns, int rows) {
        getColumnConstraints()
                .setAll(IntStream.range(0, columns)
                        .mapToObj(i -> column(columns))
                        .toList());
        getRowConstraints()
                .setAll(IntStream.range(0, rows).mapToObj(i -> row(rows)).toList());
    }

    private static ColumnConstraints column(int count) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth((double) PERCENT / count);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static RowConstraints row(int count) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight((double) PERCENT / count);
        row.setVgrow(Priority.ALWAYS);
        return row;
    }
}
