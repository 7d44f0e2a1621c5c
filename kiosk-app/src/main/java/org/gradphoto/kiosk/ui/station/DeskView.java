package org.gradphoto.kiosk.ui.station;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** The way to a number without a phone: type or scan the collection code, press Enter, say the number. */
final class DeskView extends VBox {

    private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");

    private final TextField field = new TextField();

    DeskView(DeskModel model, Texts texts) {
        getStyleClass().addAll("card", "desk");
        field.setId("desk");
        field.promptTextProperty()
                .bind(model.offered().map(offered -> texts.get(offered ? "desk.offered" : "desk.prompt")));
        model.offered().subscribe(offered -> {
            pseudoClassStateChanged(OFFERED, offered);
            if (offered) {
                field.requestFocus();
            }
        });
        field.textProperty().bindBidirectional(model.code());
        field.setOnAction(entered -> {
            model.submit();
            // The next key is a step again.
            getScene().getRoot().requestFocus();
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        Label issued = new Label();
        issued.setId("issued");
        issued.setMinWidth(USE_PREF_SIZE);
        issued.textProperty().bind(model.issued().map(number -> number.map(TicketNumber::toString)
                .orElse("")));
        issued.visibleProperty().bind(model.issued().map(number -> number.isPresent()));
        issued.managedProperty().bind(issued.visibleProperty());
        HBox row = new HBox(new Icon("desk-icon"), field, new KeyCap(texts.get("key.desk")), issued);
        row.getStyleClass().add("desk-row");
        getChildren().add(row);
    }

    /** The field that takes the code. */
    TextField field() {
        return field;
    }
}
