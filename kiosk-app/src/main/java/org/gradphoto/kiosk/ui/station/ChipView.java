package org.gradphoto.kiosk.ui.station;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** One rule that needs attention: its name and its outcome, told by sign and colour both. */
final class ChipView extends HBox {

    private static final PseudoClass WARNING_ONLY = PseudoClass.getPseudoClass("warning-only");

    private final Label name = new Label();
    private final Texts texts;

    ChipView(Texts texts) {
        this.texts = texts;
        name.setTextOverrun(OverrunStyle.CLIP);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getStyleClass().add("chip");
        getChildren().addAll(new Icon("outcome-icon"), name);
    }

    void show(Chip chip) {
        show(texts.get("rule." + chip.rule() + ".name"), chip.outcome(), chip.blocking());
    }

    /** Stands for so many more. */
    void showMore(int count) {
        show(texts.get("chips.more", count), Outcome.ASK, true);
    }

    private void show(String text, Outcome outcome, boolean blocking) {
        name.setText(text);
        Marks.only(this, Marks.OUTCOMES, Marks.of(outcome));
        pseudoClassStateChanged(WARNING_ONLY, !blocking);
        setVisible(true);
    }
}
