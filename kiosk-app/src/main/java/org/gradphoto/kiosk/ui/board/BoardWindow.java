package org.gradphoto.kiosk.ui.board;

import atlantafx.base.theme.PrimerLight;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gradphoto.kiosk.ui.FxThread;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Listening;
import org.gradphoto.kiosk.ui.StationParts;
import org.gradphoto.kiosk.ui.StyleSheets;
import org.gradphoto.kiosk.ui.Texts;

/** The board on its stage. Where and whether it is shown is decided by who made it. On the FX thread only. */
public final class BoardWindow implements AutoCloseable {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Listening listening = new Listening(new FxThread());
    private final QrView qr;

    /** Builds the board on a stage, without showing it. */
    public BoardWindow(Stage stage, StationParts parts, Texts texts) {
        var station = parts.settings().station();
        BoardModel model = new BoardModel(parts.chair().desk(), listening);
        qr = new QrView(new QrModel(parts.door()), texts);
        CallView call = new CallView(model, station.point(), texts);
        VBox left = new VBox(call, new EarlierView(model, texts));
        left.getStyleClass().add("left");
        VBox.setVgrow(call, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox middle = new HBox(left, qr);
        middle.getStyleClass().add("middle");
        BorderPane board = new BorderPane(middle);
        board.setTop(header(station.site(), station.point(), texts));
        board.setBottom(new DressRules(texts));
        board.getStyleClass().add("board");
        Scene scene = new Scene(new ScaledPane(board), WIDTH, HEIGHT);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        StyleSheets.apply(scene, "board-colours", "board", "board-icons");
        stage.setTitle(texts.get("board.title"));
        stage.setScene(scene);
    }

    /** Starts the countdown of the QR. */
    public void start() {
        qr.start();
    }

    @Override
    public void close() {
        qr.stop();
        listening.close();
    }

    private static HBox header(String site, int point, Texts texts) {
        Label place = new Label(site, new Icon("site-icon"));
        place.setId("board-site");
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        Label what = new Label(texts.get("board.lane", point));
        what.setId("board-lane");
        HBox header = new HBox(place, what);
        header.getStyleClass().add("header");
        return header;
    }
}
