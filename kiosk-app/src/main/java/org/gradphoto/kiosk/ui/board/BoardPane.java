package org.gradphoto.kiosk.ui.board;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The regions of the board: calls beside the code on a wide wall, above it on a tall one. */
final class BoardPane extends BorderPane {

    private static final PseudoClass TALL = PseudoClass.getPseudoClass("tall");

    private final Node code;
    private final BelowCalls below;
    private final DressRules rules;

    BoardPane(Node header, CallsView calls, BelowCalls below, Node code, DressRules rules) {
        this.code = code;
        this.below = below;
        this.rules = rules;
        getStyleClass().add("board");
        VBox left = new VBox(calls, below);
        left.getStyleClass().add("left");
        VBox.setVgrow(calls, Priority.ALWAYS);
        GridPane.setHgrow(left, Priority.ALWAYS);
        GridPane.setVgrow(left, Priority.ALWAYS);
        GridPane middle = new GridPane();
        middle.getStyleClass().add("middle");
        middle.add(left, 0, 0);
        middle.add(code, 1, 0);
        setTop(header);
        setCenter(middle);
        setBottom(rules);
    }

    void setTall(boolean tall) {
        GridPane.setColumnIndex(code, tall ? 0 : 1);
        GridPane.setRowIndex(code, tall ? 1 : 0);
        below.setTall(tall);
        rules.setTall(tall);
        pseudoClassStateChanged(TALL, tall);
    }
}
