package org.gradphoto.kiosk.ui.station;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.Texts;

/** All keys, over the window and inside it; the station goes on behind. */
final class HelpOverlay extends StackPane {

    private static final String[] WINDOW_KEYS = {"desk", "override", "board", "full-screen", "help", "escape"};

    private static final String[] LINE_KEYS = {"scanner", "select"};

    HelpOverlay(Texts texts) {
        getStyleClass().add("help");
        setId("help");
        setVisible(false);
        Label title = new Label(texts.get("help.title"));
        title.getStyleClass().add("help-title");
        GridPane steps = grid();
        Stream.of(Step.values()).forEach(step -> add(steps, texts.of("key", step), texts.of("help", step)));
        Stream.of(WINDOW_KEYS).forEach(name -> add(steps, texts.get("key." + name), texts.get("help." + name)));
        GridPane line = grid();
        Stream.of(LINE_KEYS).forEach(name -> add(line, texts.get("key." + name), texts.get("help." + name)));
        Stream.of(LineStep.values())
                .forEach(step -> add(line, texts.of("line-key", step), texts.of("line-help", step)));
        HBox columns = new HBox(steps, line);
        columns.getStyleClass().add("help-columns");
        VBox sheet = new VBox(title, columns);
        sheet.getStyleClass().add("help-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        setOnMouseClicked(clicked -> setVisible(false));
    }

    void toggle() {
        setVisible(!isVisible());
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-keys");
        return grid;
    }

    private static void add(GridPane keys, String key, String meaning) {
        int row = keys.getRowCount();
        keys.add(new KeyCap(key), 0, row);
        keys.add(new Label(meaning), 1, row);
    }
}
