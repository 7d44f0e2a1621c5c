package org.gradphoto.kiosk.ui.station;

import javafx.collections.ListChangeListener;
import org.gradphoto.kiosk.ui.Texts;

/** All rules at a glance, however many there are: one tile for each group, always at the same place. */
final class GroupsView extends EvenTiles {

    private final RulesModel model;

    GroupsView(RulesModel model, Texts texts) {
        super(RuleGroup.values().length);
        this.model = model;
        getStyleClass().add("chips");
        for (RuleGroup group : RuleGroup.values()) {
            getChildren().add(new GroupTile(group, texts));
        }
        model.chips().addListener((ListChangeListener<Chip>) change -> show());
        show();
    }

    private void show() {
        for (RuleGroup group : RuleGroup.values()) {
            ((GroupTile) getChildren().get(group.ordinal())).show(GroupTally.of(group, model.chips()));
        }
    }
}
