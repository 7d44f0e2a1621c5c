package org.gradphoto.kiosk.ui.station;

import java.util.List;
import javafx.collections.ListChangeListener;
import org.gradphoto.kiosk.ui.Texts;

/** All rules at a glance. Views are kept while the rules are the same, so that ten verdicts a second only change colours. */
final class ChipsView extends EvenTiles {

    private static final int COLUMNS = 6;

    private final RulesModel model;
    private final Texts texts;

    ChipsView(RulesModel model, Texts texts) {
        super(COLUMNS);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("chips");
        model.chips().addListener((ListChangeListener<Chip>) change -> show());
        show();
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
