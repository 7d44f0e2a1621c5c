package org.gradphoto.kiosk.ui.station;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** One group of rules: its name, how many are kept, and the gravest outcome by sign and colour. */
final class GroupTile extends HBox {

    private final Label count = new Label();

    GroupTile(RuleGroup group, Texts texts) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().addAll("chip", "group", group.key().replace('.', '-'));
        getChildren()
                .addAll(new Icon("rule-icon"), new Label(texts.get(group.key())), gap, count, new Icon("outcome-icon"));
    }

    void show(GroupTally tally) {
        Marks.only(this, Marks.OUTCOMES, Marks.of(tally.worst()));
        count.setText(tally.passed() + "/" + tally.asked());
        setVisible(tally.asked() > 0);
    }
}
