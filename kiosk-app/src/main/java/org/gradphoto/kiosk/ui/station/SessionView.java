package org.gradphoto.kiosk.ui.station;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.queue.SessionState;
import org.gradphoto.kiosk.queue.SessionState.Phase;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.ui.Texts;

/** How the session stands, said only when it is not simply open, and the keys that change it. */
final class SessionView extends VBox {

    private static final PseudoClass HALTED = PseudoClass.getPseudoClass("halted");

    private final Texts texts;
    private final Label sentence = new Label();
    private final HBox keys = new HBox();

    SessionView(LineModel line, LineSteps steps, Texts texts) {
        this.texts = texts;
        setId("session");
        getStyleClass().add("session");
        keys.getStyleClass().add("session-keys");
        sentence.setId("session-sentence");
        sentence.getStyleClass().add("session-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(sentence, keys);
        line.session().subscribe(state -> show(state, steps));
    }

    private void show(SessionState state, LineSteps steps) {
        Optional<String> said = sentence(state);
        sentence.setText(said.orElse(""));
        sentence.setVisible(said.isPresent());
        sentence.setManaged(said.isPresent());
        pseudoClassStateChanged(HALTED, said.isPresent());
        keys.getChildren().clear();
        if (state.phase() != Phase.CLOSED) {
            key(LineStep.PAUSE, state.phase() == Phase.PAUSED ? "session.resume" : "session.pause", steps);
            key(LineStep.NUMBERS, state.isGiving() ? "session.stop-numbers" : "session.give-numbers", steps);
        }
        key(LineStep.SESSION, state.phase() == Phase.CLOSED ? "session.open" : "session.close", steps);
    }

    private void key(LineStep step, String name, LineSteps steps) {
        HBox face = new HBox(new Label(texts.get(name)), new KeyCap(texts.of("line-key", step)));
        face.getStyleClass().add("step-face");
        Button button = new Button("", face);
        button.setId(Texts.key("line-step", step).replace('.', '-'));
        button.getStyleClass().add("tool-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(texts.of("line-help", step));
        button.setOnAction(pressed -> steps.take(step));
        keys.getChildren().add(button);
    }

    private Optional<String> sentence(SessionState state) {
        if (state.phase() == Phase.CLOSED) {
            return Optional.of(texts.get("session.closed"));
        } else if (state.phase() == Phase.PAUSED) {
            return Optional.of(texts.get("session.paused"));
        } else if (!state.isGiving()) {
            String last = state.lanes().stream()
                    .flatMap(lane -> lane.lastNumber().stream())
                    .map(TicketNumber::toString)
                    .reduce((one, other) -> one + " " + other)
                    .orElse("–");
            return Optional.of(texts.get("session.last-number", last));
        }
        return Optional.empty();
    }
}
