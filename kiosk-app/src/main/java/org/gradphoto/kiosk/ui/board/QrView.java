package org.gradphoto.kiosk.ui.board;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** The QR with what to do with it and a countdown. */
final class QrView extends VBox {

    private static final Duration TICK = Duration.millis(100);
    /** Side of the code in the measure of the board, 1080 high: read by a phone from two metres. */
    private static final double SIDE = 520;

    private final Timeline clock;

    QrView(QrModel model, BoardModel board, Texts texts) {
        getStyleClass().add("qr");
        Label title = new Label(texts.get("board.scan"), new Icon("scan-icon"));
        title.getStyleClass().add("qr-title");
        Label left = new Label();
        left.textProperty().bind(model.seconds().map(seconds -> texts.get("board.code-left", seconds)));
        left.getStyleClass().add("qr-left");
        getChildren().addAll(title, code(model), countdown(model), left);
        getChildren().forEach(part -> part.visibleProperty()
                .bind(board.view().map(view -> view.own().giving())));
        getChildren().add(over(board, texts));
        clock = new Timeline(new KeyFrame(TICK, tick -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        clock.play();
    }

    void stop() {
        clock.stop();
    }

    /** Stands where the code was when nobody can take a number any more. */
    private static Label over(BoardModel board, Texts texts) {
        Label over = new Label(texts.get("board.no-more"));
        over.setId("board-no-more");
        over.getStyleClass().add("qr-over");
        over.visibleProperty().bind(board.view().map(view -> !view.own().giving()));
        over.setManaged(false);
        return over;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        lookup("#board-no-more").resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private static QrModules code(QrModel model) {
        QrModules code = new QrModules(SIDE);
        code.setId("qr");
        model.modules().subscribe(code::show);
        return code;
    }

    private static ProgressBar countdown(QrModel model) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(SIDE);
        bar.progressProperty().bind(model.share());
        return bar;
    }
}
