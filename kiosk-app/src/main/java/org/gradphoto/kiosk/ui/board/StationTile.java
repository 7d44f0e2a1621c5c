package org.gradphoto.kiosk.ui.board;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gradphoto.kiosk.board.BoardCall;
import org.gradphoto.kiosk.board.StationBoard;
import org.gradphoto.kiosk.ui.Texts;

/** One station's number, as large as the wall can bear, and where to go. A new call lights up for a moment, so that a head is raised. */
final class StationTile extends VBox {

    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");
    private static final int USUAL_LENGTH = 4;
    private static final Duration LIGHT = Duration.seconds(4);

    private final Label number = new Label();
    private final Label sentence = new Label();
    private final PauseTransition light = new PauseTransition(LIGHT);
    private final Texts texts;
    private Optional<BoardCall> shown = Optional.empty();

    /** A tile; the first of a board has the well-known ids. */
    StationTile(String id, Texts texts) {
        this.texts = texts;
        number.setId(id + "-number");
        number.getStyleClass().add("call-number");
        number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sentence.setId(id + "-sentence");
        sentence.getStyleClass().add("call-sentence");
        getStyleClass().add("call");
        getChildren().addAll(springs(), number, sentence, springs());
        light.setOnFinished(over -> pseudoClassStateChanged(FRESH, false));
    }

    void show(StationBoard station) {
        StationWords words = new StationWords(station, texts);
        number.setText(words.number());
        number.pseudoClassStateChanged(LONG, number.getText().length() > USUAL_LENGTH);
        sentence.setText(words.sentence());
        pseudoClassStateChanged(NOBODY, words.isIdle());
        lightUp(station.called().filter(call -> !call.seated()));
    }

    /** Only a number that was not called before lights up: other news of the line must not draw the eye again. */
    private void lightUp(Optional<BoardCall> call) {
        if (call.isEmpty()) {
            light.stop();
            pseudoClassStateChanged(FRESH, false);
        } else if (!call.equals(shown)) {
            pseudoClassStateChanged(FRESH, true);
            light.playFromStart();
        }
        shown = call;
    }

    private static Region springs() {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }
}
