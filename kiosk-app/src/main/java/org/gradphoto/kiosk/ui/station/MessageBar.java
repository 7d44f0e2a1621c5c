package org.gradphoto.kiosk.ui.station;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Notice;
import org.gradphoto.kiosk.ui.Notices;

/** One sentence over the live picture; it goes with the next step that succeeds, with Esc or with a click. */
final class MessageBar extends HBox {

    private static final List<PseudoClass> TONES = Marks.all(Notice.Tone.values());

    MessageBar(Notices notices) {
        Label sentence = new Label();
        sentence.setId("message");
        sentence.setWrapText(true);
        sentence.textProperty()
                .bind(notices.shown().map(notice -> notice.map(Notice::sentence).orElse("")));
        getStyleClass().add("message-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(new Icon("message-icon"), sentence);
        visibleProperty().bind(notices.shown().map(notice -> notice.isPresent()));
        setOnMouseClicked(clicked -> notices.clear());
        notices.shown().subscribe(notice -> notice.ifPresent(n -> Marks.only(this, TONES, Marks.of(n.tone()))));
    }
}
