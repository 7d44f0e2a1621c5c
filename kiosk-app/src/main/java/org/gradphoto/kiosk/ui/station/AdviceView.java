package org.gradphoto.kiosk.ui.station;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gradphoto.kiosk.ui.Icon;

/** The sentence to say aloud. */
final class AdviceView extends HBox {

    private static final List<PseudoClass> MOODS = Marks.all(Advice.Mood.values());

    AdviceView(RulesModel model) {
        Label sentence = new Label();
        sentence.setId("advice");
        sentence.textProperty().bind(model.advice().map(Advice::sentence));
        getStyleClass().add("advice");
        getChildren().addAll(new Icon("advice-icon"), sentence);
        model.advice().subscribe(advice -> Marks.only(this, MOODS, Marks.of(advice.mood())));
    }
}
