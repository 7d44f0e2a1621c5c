package org.gradphoto.kiosk.ui.board;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gradphoto.kiosk.ui.Texts;

/** The number called, as large as the wall can bear, and where to go. A new call lights up for a moment, so that a head is raised. */
final class CallView extends VBox {

    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");
    private static final int USUAL_LENGTH = 4;
    private static final Duration LIGHT = Duration.seconds(4);

    private final Label number = new Label();
    private final Label sentence = new Label();
    private final PauseTransition light = new PauseTransition(LIGHT);
    private final Texts texts;
    private final int point;

    CallView(BoardModel model, int point, Texts texts) {
        this.texts = texts;
        this.point = point;
        number.setId("board-number");
        number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sentence.setId("board-sentence");
        getStyleClass().add("call");
        Region above = new Region();
        Region below = new Region();
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(above, number, sentence, below);
        light.setOnFinished(over -> pseudoClassStateChanged(FRESH, false));
        model.line().map(BoardModel.Line::called).subscribe(this::show);
    }

    private void show(Optional<BoardModel.Call> called) {
        number.setText(called.map(call -> call.number().toString()).orElse(texts.get("board.nobody")));
        number.pseudoClassStateChanged(LONG, number.getText().length() > USUAL_LENGTH);
        sentence.setText(called.map(this::sentence).orElse(texts.get("board.soon")));
        pseudoClassStateChanged(NOBODY, called.isEmpty());
        boolean fresh = called.filter(call -> !call.seated()).isPresent();
        pseudoClassStateChanged(FRESH, fresh);
        if (fresh) {
            light.playFromStart();
        }
    }

    private String sentence(BoardModel.Call call) {
        return texts.get(call.seated() ? "board.seated" : "board.call", call.number(), point);
    }
}
