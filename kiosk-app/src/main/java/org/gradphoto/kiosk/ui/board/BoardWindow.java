package org.gradphoto.kiosk.ui.board;

import atlantafx.base.theme.PrimerLight;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.gradphoto.kiosk.settings.StationSettings;
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
        BoardModel model = new BoardModel(parts.room().board(), listening);
        qr = new QrView(new QrModel(parts.door()), model, texts);
        BoardPane board = new BoardPane(
                header(model, station, texts),
                new CallsView(model, texts),
                below(model, parts, texts),
                qr,
                new DressRules(texts));
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

    private static BelowCalls below(BoardModel model, StationParts parts, Texts texts) {
        return new BelowCalls(
                new EarlierView(model, texts),
                parts.settings()
                        .board()
                        .wifi()
                        .map(wifi -> new WifiView(wifi, parts.door().qr(), texts)));
    }

    /** A board of several stations has no point of its own. */
    private static HBox header(BoardModel model, StationSettings station, Texts texts) {
        Label place = new Label(station.site(), new Icon("site-icon"));
        place.setId("board-site");
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        Label what = new Label(texts.get("board.lane", station.point()));
        what.setId("board-lane");
        what.visibleProperty().bind(model.view().map(view -> view.others().isEmpty()));
        HBox header = new HBox(place, what);
        header.getStyleClass().add("header");
        return header;
    }
}
