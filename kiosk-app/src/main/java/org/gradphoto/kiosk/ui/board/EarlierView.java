package org.gradphoto.kiosk.ui.board;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.board.BoardCall;
import org.gradphoto.kiosk.board.BoardView;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** The numbers called before, for who looked away, how many wait, and how quickly it goes. */
final class EarlierView extends VBox {

    private final Label title;
    private final HBox numbers = new HBox();
    private final Texts texts;

    EarlierView(BoardModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("earlier");
        title = new Label(texts.get("board.earlier"));
        title.getStyleClass().add("earlier-title");
        title.setMinWidth(USE_PREF_SIZE);
        numbers.getStyleClass().add("earlier-numbers");
        numbers.setId("board-earlier");
        numbers.setMinWidth(USE_PREF_SIZE);
        HBox before = new HBox(title, numbers);
        before.getStyleClass().add("earlier-group");
        before.managedProperty().bind(title.visibleProperty());
        Label waiting = figure("board-waiting", "waiting-icon");
        waiting.textProperty().bind(model.view().map(view -> texts.get("board.waiting", view.waiting())));
        Label pace = figure("board-pace", "pace-icon");
        pace.textProperty().bind(model.view().map(this::pace));
        pace.visibleProperty().bind(pace.textProperty().isNotEmpty());
        HBox figures = new HBox(waiting, pace);
        figures.getStyleClass().add("earlier-group");
        getChildren().addAll(before, figures);
        model.view().subscribe(this::show);
    }

    private static Label figure(String id, String icon) {
        Label label = new Label("", new Icon(icon));
        label.setId(id);
        label.getStyleClass().add("figure");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String pace(BoardView view) {
        return view.typical()
                .map(Duration::toSeconds)
                .map(seconds -> texts.get("board.pace", Math.max(1, seconds)))
                .orElse("");
    }

    private void show(BoardView view) {
        title.setVisible(!view.earlier().isEmpty());
        title.setManaged(!view.earlier().isEmpty());
        numbers.getChildren()
                .setAll(view.earlier().stream().map(EarlierView::label).toList());
    }

    private static Label label(BoardCall call) {
        Label label = new Label(call.number().toString());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
