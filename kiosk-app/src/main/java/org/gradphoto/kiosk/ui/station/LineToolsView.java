package org.gradphoto.kiosk.ui.station;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.ui.Texts;

/** What can be done with the selected number, with the keys; there only while one is selected. */
final class LineToolsView extends VBox {

    private static final LineStep[] TOOLS = {
        LineStep.CALL_THIS, LineStep.PRIORITY, LineStep.TRANSFER, LineStep.REBIND, LineStep.VOID, LineStep.TAKE_OUT
    };

    LineToolsView(LineModel line, LineSteps steps, Texts texts) {
        setId("line-tools");
        EvenTiles tiles = new EvenTiles(2);
        tiles.getStyleClass().add("line-tools");
        for (LineStep step : TOOLS) {
            tiles.getChildren().add(button(step, steps, texts));
        }
        getChildren().add(tiles);
        visibleProperty().bind(line.selected().map(number -> number.isPresent()));
        managedProperty().bind(visibleProperty());
    }

    /** A small button with its key. */
    static Button button(LineStep step, LineSteps steps, Texts texts) {
        Label name = new Label(texts.of("line-step", step));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Node key = new KeyCap(texts.of("line-key", step));
        HBox face = new HBox(name, gap, key);
        face.getStyleClass().add("step-face");
        Button button = new Button("", face);
        button.setId(Texts.key("line-step", step).replace('.', '-'));
        button.getStyleClass().add("tool-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setAccessibleText(texts.of("line-help", step));
        button.setOnAction(pressed -> steps.take(step));
        return button;
    }
}
