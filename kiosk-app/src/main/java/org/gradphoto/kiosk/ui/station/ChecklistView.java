package org.gradphoto.kiosk.ui.station;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.rules.HumanCheck;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** What no rule can judge, in one short list beside the photo that one key confirms. */
final class ChecklistView extends VBox {

    private static final PseudoClass CONFIRMED = PseudoClass.getPseudoClass("confirmed");

    ChecklistView(ShotModel model, Texts texts) {
        setId("checklist");
        getStyleClass().add("checklist");
        Label title = new Label(texts.get("check.title"), new KeyCap(texts.of("key", Step.CONFIRM)));
        title.getStyleClass().add("checklist-title");
        FlowPane items = new FlowPane();
        items.getStyleClass().add("checklist-items");
        for (HumanCheck check : model.checklist()) {
            Label item = new Label(texts.of("check", check), new Icon("check-icon"));
            item.getStyleClass().add("checklist-item");
            items.getChildren().add(item);
        }
        getChildren().addAll(title, items);
        setVisible(!model.checklist().isEmpty());
        setManaged(isVisible());
        model.isConfirmed().subscribe(confirmed -> {
            pseudoClassStateChanged(CONFIRMED, confirmed);
            title.setText(texts.get(confirmed ? "check.confirmed" : "check.title"));
        });
    }
}
