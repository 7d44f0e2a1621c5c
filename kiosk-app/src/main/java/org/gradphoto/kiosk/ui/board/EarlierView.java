package org.gradphoto.kiosk.ui.board;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** The numbers called before, for who looked away, and how many wait. */
final class EarlierView extends HBox {

    private final Label title;
    private final HBox numbers = new HBox();

    EarlierView(BoardModel model, Texts texts) {
        getStyleClass().add("earlier");
        title = new Label(texts.get("board.earlier"));
        title.getStyleClass().add("earlier-title");
        title.setMinWidth(USE_PREF_SIZE);
        numbers.getStyleClass().add("earlier-numbers");
        numbers.setId("board-earlier");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label waiting = new Label("", new Icon("waiting-icon"));
        waiting.setId("board-waiting");
        waiting.setMinWidth(USE_PREF_SIZE);
        waiting.textProperty().bind(model.line().map(line -> texts.get("board.waiting", line.waiting())));
        getChildren().addAll(title, numbers, gap, waiting);
        model.line().subscribe(this::show);
    }

    private void show(BoardModel.Line line) {
        title.setVisible(!line.earlier().isEmpty());
        numbers.getChildren()
                .setAll(line.earlier().stream().map(EarlierView::label).toList());
    }

    private static Label label(TicketNumber number) {
        Label label = new Label(number.toString());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
