package org.gradphoto.kiosk.ui.board;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gradphoto.kiosk.board.BoardFeed;
import org.gradphoto.kiosk.board.BoardView;
import org.gradphoto.kiosk.ui.Listening;

/** What the waiting students see, as the board's feed tells it. */
final class BoardModel {

    private final ReadOnlyObjectWrapper<BoardView> view;

    BoardModel(BoardFeed feed, Listening listening) {
        view = new ReadOnlyObjectWrapper<>(feed.view());
        listening.to(feed.views(), view::set);
    }

    ReadOnlyObjectProperty<BoardView> view() {
        return view.getReadOnlyProperty();
    }
}
