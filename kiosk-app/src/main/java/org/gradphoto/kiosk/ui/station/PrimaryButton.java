package org.gradphoto.kiosk.ui.station;

import javafx.scene.control.Button;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.Texts;

/** The one large button that always is the next step. */
final class PrimaryButton extends Button {

    private final Texts texts;

    PrimaryButton(ChairModel chair, StationSteps steps, Texts texts) {
        this.texts = texts;
        setId("primary");
        getStyleClass().add("primary-button");
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(false);
        setOnAction(pressed -> steps.take(chair.next().getValue()));
        chair.next().subscribe(this::show);
    }

    private void show(Step step) {
        setGraphic(StepButton.face(step, texts));
        setAccessibleText(texts.of("step", step));
    }
}
