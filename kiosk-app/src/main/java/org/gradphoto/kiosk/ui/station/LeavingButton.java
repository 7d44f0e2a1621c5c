package org.gradphoto.kiosk.ui.station;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.Whereabouts;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** One who lies in the out-tray because the other station does not answer; a press takes the number back. */
final class LeavingButton extends Button {

    LeavingButton(Ticket ticket, LineSteps steps, Texts texts) {
        super(
                ticket.number() + " → "
                        + ticket.whereabouts()
                                .map(Whereabouts::station)
                                .map(String::valueOf)
                                .orElse(""),
                new Icon("requeue-icon"));
        getStyleClass().add("missed-button");
        setFocusTraversable(false);
        setTooltip(new Tooltip(texts.get("line.take-back")));
        setAccessibleText(texts.get("line.take-back"));
        setOnAction(pressed -> steps.takeBack(ticket.number()));
    }
}
