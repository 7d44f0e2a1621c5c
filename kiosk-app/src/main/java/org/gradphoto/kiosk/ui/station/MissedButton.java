package org.gradphoto.kiosk.ui.station;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** Puts one who missed the call back into the line. */
final class MissedButton extends Button {

    MissedButton(TicketNumber number, StationSteps steps, Texts texts) {
        super(number.toString(), new Icon("requeue-icon"));
        getStyleClass().add("missed-button");
        setFocusTraversable(false);
        setTooltip(new Tooltip(texts.get("line.requeue")));
        setAccessibleText(texts.get("line.requeue"));
        setOnAction(pressed -> steps.backInLine(number));
    }
}
