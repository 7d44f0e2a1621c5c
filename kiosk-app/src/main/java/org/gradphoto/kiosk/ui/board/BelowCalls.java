package org.gradphoto.kiosk.ui.board;

import java.util.Optional;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What stands below the called numbers: those before them, how it goes, and the network of the hall where the site has one. */
final class BelowCalls extends GridPane {

    private final Optional<WifiView> wifi;

    BelowCalls(EarlierView earlier, Optional<WifiView> wifi) {
        this.wifi = wifi;
        getStyleClass().add("below");
        GridPane.setHgrow(earlier, Priority.ALWAYS);
        add(earlier, 0, 0);
        wifi.ifPresent(view -> add(view, 1, 0));
        setTall(false);
    }

    void setTall(boolean tall) {
        wifi.ifPresent(view -> {
            GridPane.setColumnIndex(view, tall ? 0 : 1);
            GridPane.setRowIndex(view, tall ? 1 : 0);
        });
    }
}
