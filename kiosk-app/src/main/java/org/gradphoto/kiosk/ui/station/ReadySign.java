package org.gradphoto.kiosk.ui.station;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** Says that now is the moment: a steady green frame around the whole picture and one word, seen from the corner of the eye. Nothing blinks. */
final class ReadySign extends StackPane {

    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

    ReadySign(LiveModel model, Texts texts) {
        getStyleClass().add("ready-sign");
        setMouseTransparent(true);
        Label word = new Label(texts.get("live.ready"), new Icon("ready-icon"));
        word.setId("ready");
        word.getStyleClass().add("ready-word");
        word.visibleProperty().bind(model.ready());
        Label auto = new Label(texts.get("live.auto"), new Icon("auto-icon"));
        auto.setId("auto-shot");
        auto.getStyleClass().add("auto-badge");
        auto.setVisible(model.isAutomatic());
        setAlignment(word, Pos.BOTTOM_CENTER);
        setAlignment(auto, Pos.TOP_RIGHT);
        getChildren().addAll(word, auto);
        model.ready().subscribe(ready -> pseudoClassStateChanged(READY, ready));
    }
}
