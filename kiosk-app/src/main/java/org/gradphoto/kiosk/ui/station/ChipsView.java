package org.gradphoto.kiosk.ui.station;

import java.util.List;
import javafx.collections.ListChangeListener;
import org.gradphoto.kiosk.ui.Texts;

/** The rules that are broken or in question, each by its name; the others only count in their groups. The row stays when it is empty: nothing jumps. */
final class ChipsView extends EvenTiles {

    /** What does not find room is the least grave; the groups count it all the same. */
    private static final int MOST = 5;

    private final RulesModel model;

    ChipsView(RulesModel model, Texts texts) {
        super(MOST);
        this.model = model;
        getStyleClass().add("chips");
        for (int i = 0; i < MOST; i++) {
            getChildren().add(new ChipView(texts));
        }
        model.chips().addListener((ListChangeListener<Chip>) change -> show());
        show();
    }

    private void show() {
        List<Chip> loud = Chip.loud(model.chips());
        int room = loud.size() > MOST ? MOST - 1 : MOST;
        for (int i = 0; i < MOST; i++) {
            ChipView view = (ChipView) getChildren().get(i);
            if (i < Math.min(room, loud.size())) {
                view.show(loud.get(i));
            } else if (i < loud.size()) {
                view.showMore(loud.size() - room);
            } else {
                view.setVisible(false);
            }
        }
    }
}
