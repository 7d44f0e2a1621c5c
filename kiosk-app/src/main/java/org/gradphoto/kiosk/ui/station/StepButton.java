package org.gradphoto.kiosk.ui.station;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** A button for one step with its key printed on it, there only while the step makes sense. Keys work without it; it is for the eye and the mouse. */
final class StepButton extends Button {

    StepButton(Step step, ChairModel chair, StationSteps steps, Texts texts) {
        getStyleClass().add("step-button");
        setId(Texts.key("step", step).replace('.', '-'));
        setGraphic(face(step, texts));
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(false);
        setOnAction(pressed -> steps.take(step));
        visibleProperty().bind(chair.possible(step));
        managedProperty().bind(visibleProperty());
    }

    /** Icon, name and key of a step in one row. */
    static HBox face(Step step, Texts texts) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label name = new Label(texts.of("step", step));
        name.getStyleClass().add("step-name");
        HBox face = new HBox(
                new Icon(Texts.key("step", step).replace('.', '-')), name, gap, new KeyCap(texts.of("key", step)));
        face.getStyleClass().add("step-face");
        return face;
    }
}
