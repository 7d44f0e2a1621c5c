package org.gradphoto.kiosk.ui.window;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Keeps the board on the second monitor, over all of it, whenever there is one: it comes by itself when the monitor is plugged in again.
 * Without a second monitor it is a window that a key shows and hides. On the FX thread only.
 */
final class BoardPlace implements AutoCloseable {

    private static final double MARGIN = 40;

    private final Stage board;
    private final Stage station;
    private final ObservableList<Screen> screens;
    private final InvalidationListener moved = change -> place();
    private boolean asked;

    BoardPlace(Stage board, Stage station, ObservableList<Screen> screens) {
        this.board = board;
        this.station = station;
        this.screens = screens;
        screens.addListener(moved);
    }

    /** Puts the board where it belongs now. */
    void place() {
        Optional<Rectangle2D> wall = wall();
        if (wall.isPresent()) {
            cover(wall.get());
        } else if (asked) {
            floatOverStation();
        } else {
            board.hide();
        }
    }

    /** Shows the board without a second monitor, or hides it again; on a second monitor it always stays. */
    void toggle() {
        asked = !asked;
        place();
    }

    /** The first monitor that the station is not on. */
    private Optional<Rectangle2D> wall() {
        Rectangle2D taken = new Rectangle2D(station.getX(), station.getY(), 1, 1);
        return screens.stream()
                .map(Screen::getBounds)
                .filter(bounds -> !bounds.intersects(taken))
                .findFirst();
    }

    private void cover(Rectangle2D bounds) {
        place(bounds);
        show();
    }

    private void floatOverStation() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        double width = screen.getWidth() / 2;
        double height = screen.getHeight() / 2;
        place(new Rectangle2D(screen.getMaxX() - width - MARGIN, screen.getMinY() + MARGIN, width, height));
        show();
    }

    private void place(Rectangle2D where) {
        board.setX(where.getMinX());
        board.setY(where.getMinY());
        board.setWidth(where.getWidth());
        board.setHeight(where.getHeight());
    }

    private void show() {
        board.show();
        // The keys belong to the station, whichever window came last.
        station.requestFocus();
    }

    @Override
    public void close() {
        screens.removeListener(moved);
    }
}
