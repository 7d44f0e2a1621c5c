package org.gradphoto.kiosk.ui.board;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** How to dress and to sit, to be read while waiting. */
final class DressRules extends TilePane {

    private static final String[] RULES = {
        "clothes", "collar", "ears", "forehead", "glasses", "ornaments", "make-up", "pose"
    };

    private static final int TALL_COLUMNS = 2;

    DressRules(Texts texts) {
        getStyleClass().add("dress-rules");
        setTall(false);
        Stream.of(RULES)
                .map(rule -> new Label(texts.get("board.rule." + rule), new Icon("rule-" + rule)))
                .forEach(getChildren()::add);
    }

    void setTall(boolean tall) {
        setPrefColumns(tall ? TALL_COLUMNS : RULES.length / 2);
    }
}
