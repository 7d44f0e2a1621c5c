package org.gradphoto.kiosk.ui.station;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** One rule: its picture, its name and its outcome, told by sign and colour both. */
final class ChipView extends HBox {

    private static final PseudoClass WARNING_ONLY = PseudoClass.getPseudoClass("warning-only");

    private final String rule;

    ChipView(Chip chip, Texts texts) {
        rule = chip.rule();
        Label name = new Label(texts.get("rule." + rule + ".name"));
        name.setTextOverrun(OverrunStyle.CLIP);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getStyleClass().addAll("chip", rule);
        getChildren().addAll(new Icon("rule-icon"), name, new Icon("outcome-icon"));
        show(chip);
    }

    /** Whether this is the view of that rule. */
    boolean isOf(Chip chip) {
        return rule.equals(chip.rule());
    }

    void show(Chip chip) {
        Marks.only(this, Marks.OUTCOMES, Marks.of(chip.outcome()));
        pseudoClassStateChanged(WARNING_ONLY, !chip.blocking());
    }
}
