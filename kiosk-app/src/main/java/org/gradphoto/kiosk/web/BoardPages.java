package org.gradphoto.kiosk.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import org.gradphoto.kiosk.board.BoardFeed;
import org.gradphoto.kiosk.board.StationBoardText;

/**
 * The board for any television with a browser, and what this station tells the boards of others. It asks anew every second, which the oldest
 * television can; there are few boards, so that costs nothing.
 */
public final class BoardPages implements Routes {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final BoardFeed feed;
    private final BoardScreen screen;
    private final boolean inBrowser;
    private final Assets.Asset style = Assets.Asset.of("board.css", "text/css; charset=utf-8");
    private final Assets.Asset script = Assets.Asset.of("board.js", "text/javascript; charset=utf-8");

    /**
     * The pages.
     *
     * @param inBrowser whether the site wants the board in browsers; other stations are answered all the same
     */
    public BoardPages(BoardFeed feed, BoardScreen screen, boolean inBrowser) {
        this.feed = feed;
        this.screen = screen;
        this.inBrowser = inBrowser;
    }

    @Override
    public void addTo(Javalin app) {
        app.get("/board/station", this::station);
        if (inBrowser) {
            app.get("/board", this::page);
            app.get("/board/state", this::state);
            app.get("/board.css", style::serve);
            app.get("/board.js", script::serve);
        }
    }

    private void station(Context other) {
        other.contentType(TEXT).result(StationBoardText.of(feed.view().own()));
    }

    private void page(Context television) {
        television.contentType(HTML).result(screen.page(style.address(), script.address()));
    }

    private void state(Context television) {
        television.contentType(JSON).result(screen.state(feed.view()));
    }
}
