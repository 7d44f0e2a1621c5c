package org.gradphoto.kiosk.ui.board;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.board.WifiCode;
import org.gradphoto.kiosk.checkin.QrCode;
import org.gradphoto.kiosk.settings.BoardSettings.Wifi;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** The network a phone has to be in before it can take a number: its name, and a code that the phone's camera joins it with. */
final class WifiView extends HBox {

    /** Side of the code in the measure of the board: read at arm's length to a metre, by whom the page does not open. */
    private static final double SIDE = 132;

    WifiView(Wifi wifi, QrCode qr, Texts texts) {
        getStyleClass().add("wifi");
        QrModules code = new QrModules(SIDE);
        code.setId("wifi-qr");
        code.show(qr.modules(WifiCode.of(wifi)));
        Label title = new Label(texts.get("board.wifi"), new Icon("wifi-icon"));
        title.getStyleClass().add("wifi-title");
        Label name = new Label(wifi.name());
        name.setId("board-wifi");
        name.getStyleClass().add("wifi-name");
        title.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(title, name);
        words.getStyleClass().add("wifi-words");
        getChildren().addAll(code, words);
    }
}
