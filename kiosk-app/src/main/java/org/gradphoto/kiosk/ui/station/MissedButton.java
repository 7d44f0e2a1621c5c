package org.gradphoto.kiosk.ui.station;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** Puts one who missed the call back into the line. */
final class MissedButton extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    MissedButton(TicketNumber number, LineModel line, StationSteps steps, Texts texts) {
        super(number.toString(), new Icon("requeue-icon"));
        getStyleClass().add("missed-button");
        setFocusTraversable(false);
        setTooltip(new Tooltip(texts.get("line.requeue")));
        setAccessibleText(texts.get("line.requeue"));
        line.selected().subscribe(selected -> pseudoClassStateChanged(SELECTED, selected.equals(Optional.of(number))));
        setOnAction(pressed -> steps.backInLine(number));
    }
}
