package org.gradphoto.kiosk.ui.station;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.ui.Texts;

/** The open question with its answers, each with its digit; there only while one is open. */
final class ChoiceView extends VBox {

    private final Choices choices;
    private final Texts texts;

    ChoiceView(Choices choices, Texts texts) {
        this.choices = choices;
        this.texts = texts;
        setId("choice");
        getStyleClass().addAll("card", "choice");
        choices.asked().subscribe(this::show);
    }

    private void show(Optional<Choices.Choice> asked) {
        getChildren().clear();
        asked.ifPresent(choice -> {
            Label question = new Label(choice.question());
            question.getStyleClass().add("choice-question");
            question.setWrapText(true);
            question.setMinHeight(USE_PREF_SIZE);
            getChildren().add(question);
            for (int i = 0; i < choice.options().size(); i++) {
                getChildren().add(answer(i + 1, choice.options().get(i)));
            }
            HBox leave = new HBox(new KeyCap(texts.get("key.escape")), new Label(texts.get("choice.leave")));
            leave.getStyleClass().add("choice-leave");
            getChildren().add(leave);
        });
        setVisible(asked.isPresent());
        setManaged(asked.isPresent());
    }

    private Button answer(int digit, Choices.Option option) {
        HBox face = new HBox(new KeyCap(String.valueOf(digit)), new Label(option.label()));
        face.getStyleClass().add("step-face");
        Button answer = new Button("", face);
        answer.getStyleClass().add("choice-answer");
        answer.setMaxWidth(Double.MAX_VALUE);
        answer.setFocusTraversable(false);
        answer.setAccessibleText(option.label());
        answer.setOnAction(pressed -> choices.pick(digit));
        return answer;
    }
}
