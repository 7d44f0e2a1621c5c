package org.gradphoto.kiosk.ui.station;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;
import org.jspecify.annotations.Nullable;

/** One who waits: place, number, since when, and a button to take the number out of the line. */
final class LineCell extends ListCell<Ticket> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final StationSteps steps;
    private final Texts texts;
    private final Label place = new Label();
    private final Label number = new Label();
    private final Label since = new Label();
    private final HBox row;

    LineCell(LineModel line, StationSteps steps, Texts texts) {
        this.texts = texts;
        this.steps = steps;
        place.getStyleClass().add("place");
        number.getStyleClass().add("number");
        since.getStyleClass().add("since");
        since.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(since, Priority.ALWAYS);
        row = new HBox(place, number, since, removal(texts));
        row.getStyleClass().add("line-row");
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                line.select(getItem().number());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Ticket ticket, boolean empty) {
        super.updateItem(ticket, empty);
        if (ticket == null || empty) {
            setGraphic(null);
            return;
        }
        place.setText(String.valueOf(getIndex() + 1));
        number.setText(ticket.number().toString());
        since.setText(ticket.priority()
                .map(reason -> texts.of("priority", reason))
                .orElseGet(() -> TIME.format(ticket.issuedAt())));
        row.pseudoClassStateChanged(FIRST, ticket.priority().isPresent());
        setGraphic(row);
    }

    private Button removal(Texts texts) {
        Button removal = new Button("", new Icon("remove-icon"));
        removal.getStyleClass().add("row-button");
        removal.setFocusTraversable(false);
        removal.setTooltip(new Tooltip(texts.get("line.remove")));
        removal.setAccessibleText(texts.get("line.remove"));
        removal.setOnAction(pressed -> steps.takeOut(getItem().number()));
        return removal;
    }
}
