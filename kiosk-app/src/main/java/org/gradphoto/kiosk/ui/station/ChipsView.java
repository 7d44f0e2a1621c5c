package org.gradphoto.kiosk.ui.station;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.TilePane;
import org.gradphoto.kiosk.ui.Texts;

/** All rules at a glance. Views are kept while the rules are the same, so that ten verdicts a second only change colours. */
final class ChipsView extends TilePane {

    private static final int COLUMNS = 6;

    private final RulesModel model;
    private final Texts texts;

    ChipsView(RulesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("chips");
        setPrefColumns(COLUMNS);
        prefTileWidthProperty().bind(widthProperty().map(width -> tileWidth(width.doubleValue())));
        model.chips().addListener((ListChangeListener<Chip>) change -> show());
        show();
    }

    private double tileWidth(double width) {
        double inner = width - getInsets().getLeft() - getInsets().getRight();
        return Math.max(1, Math.floor((inner - (COLUMNS - 1) * getHgap()) / COLUMNS));
    }

    private void show() {
        List<Chip> chips = model.chips();
        if (!sameRules(chips)) {
            getChildren()
                    .setAll(chips.stream()
                            .map(chip -> new ChipView(chip, texts))
                            .toList());
        }
        for (int i = 0; i < chips.size(); i++) {
            ((ChipView) getChildren().get(i)).show(chips.get(i));
        }
    }

    private boolean sameRules(List<Chip> chips) {
        if (chips.size() != getChildren().size()) {
            return false;
        }
        for (int i = 0; i < chips.size(); i++) {
            if (!((ChipView) getChildren().get(i)).isOf(chips.get(i))) {
                return false;
            }
        }
        return true;
    }
}
