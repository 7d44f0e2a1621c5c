package org.gradphoto.kiosk.ui.station;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.gradphoto.kiosk.ui.Icon;

/** A large arrow over the live picture, at the side to which the head has to go. */
final class MoveSign extends StackPane {

    private static final List<PseudoClass> MOVES = Marks.all(Move.values());

    MoveSign() {
        getStyleClass().add("move-sign");
        setId("move-sign");
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(new Icon("move-icon"));
        setVisible(false);
    }

    void show(Optional<Move> move) {
        setVisible(move.isPresent());
        move.ifPresent(to -> {
            Marks.only(this, MOVES, Marks.of(to));
            StackPane.setAlignment(this, side(to));
        });
    }

    private static Pos side(Move to) {
        return switch (to) {
            case LEFT -> Pos.CENTER_LEFT;
            case RIGHT -> Pos.CENTER_RIGHT;
            case UP -> Pos.TOP_CENTER;
            case DOWN, CLOSER, BACK -> Pos.BOTTOM_CENTER;
        };
    }
}
