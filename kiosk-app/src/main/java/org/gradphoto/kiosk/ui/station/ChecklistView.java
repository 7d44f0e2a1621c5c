package org.gradphoto.kiosk.ui.station;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.rules.HumanCheck;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** What no rule can judge, in one short list beside the photo that one key confirms. */
final class ChecklistView extends VBox {

    private static final PseudoClass CONFIRMED = PseudoClass.getPseudoClass("confirmed");

    ChecklistView(ShotModel model, Texts texts) {
        setId("checklist");
        getStyleClass().add("checklist");
        Label title = new Label();
        title.getStyleClass().add("checklist-title");
        FlowPane items = new FlowPane();
        items.getStyleClass().add("checklist-items");
        for (HumanCheck check : model.checklist()) {
            Label item = new Label(texts.of("check", check), new Icon("check-icon"));
            item.getStyleClass().add("checklist-item");
            items.getChildren().add(item);
        }
        getChildren().addAll(title, items);
        title.textProperty().bind(model.checklistTitle());
        visibleProperty().bind(model.isChecklistShown());
        managedProperty().bind(visibleProperty());
        model.isConfirmed().subscribe(confirmed -> pseudoClassStateChanged(CONFIRMED, confirmed));
    }
}
