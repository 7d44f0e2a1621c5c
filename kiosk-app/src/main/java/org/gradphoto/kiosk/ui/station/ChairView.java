package org.gradphoto.kiosk.ui.station;

import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** The number being served, very large, its state, and the steps beside the main way. */
final class ChairView extends VBox {

    private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");
    private static final Step[] ASIDE = {Step.RECALL, Step.NO_SHOW, Step.REQUEUE, Step.TURN_AWAY};

    private final Texts texts;

    ChairView(ChairModel chair, ScanModel scan, StationSteps steps, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "chair");
        getChildren().addAll(headline(chair, steps), new ScanView(scan, texts), aside(chair, steps));
        chair.stage().subscribe(this::mark);
    }

    private HBox headline(ChairModel chair, StationSteps steps) {
        Label number = new Label();
        number.setId("number");
        number.textProperty().bind(chair.number().map(text -> text.isEmpty() ? texts.get("chair.none") : text));
        Label state = new Label();
        state.setId("state");
        state.textProperty().bind(chair.stage().map(this::state));
        state.setWrapText(true);
        state.setMinWidth(0);
        HBox headline = new HBox(number, state, undo(steps));
        headline.getStyleClass().add("headline");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        number.setMinWidth(USE_PREF_SIZE);
        return headline;
    }

    private Button undo(StationSteps steps) {
        Button undo = new Button("", new HBox(new Icon("step-undo"), new KeyCap(texts.of("key", Step.UNDO))));
        undo.setId("step-undo");
        undo.getStyleClass().add("undo-button");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setFocusTraversable(false);
        undo.setTooltip(new Tooltip(texts.of("help", Step.UNDO)));
        undo.setAccessibleText(texts.of("step", Step.UNDO));
        undo.setOnAction(pressed -> steps.take(Step.UNDO));
        return undo;
    }

    private TilePane aside(ChairModel chair, StationSteps steps) {
        TilePane tiles = new EvenTiles(2);
        tiles.getStyleClass().add("aside");
        Arrays.stream(ASIDE)
                .map(step -> new StepButton(step, chair, steps, texts))
                .forEach(tiles.getChildren()::add);
        chair.noShowSuggested()
                .subscribe(suggested -> tiles.getChildren().get(1).pseudoClassStateChanged(SUGGESTED, suggested));
        return tiles;
    }

    private String state(Stage stage) {
        if (stage instanceof Stage.Called called) {
            return texts.get("chair.called", called.ticket().calls());
        } else if (stage instanceof Stage.Posing) {
            return texts.get("chair.posing");
        } else if (stage instanceof Stage.Reviewing) {
            return texts.get("chair.reviewing");
        }
        return texts.get("chair.idle");
    }

    private void mark(Stage stage) {
        Marks.only(this, Marks.STAGES, Marks.of(stage));
    }
}
