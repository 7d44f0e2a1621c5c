package org.gradphoto.kiosk.ui.board;

import org.gradphoto.kiosk.board.BoardCall;
import org.gradphoto.kiosk.board.StationBoard;
import org.gradphoto.kiosk.ui.Texts;

/** The two lines a station has on the board: a number or what stands for it, and what to do. */
record StationWords(StationBoard station, Texts texts) {

    /** The large line. */
    String number() {
        return station.called().map(call -> call.number().toString()).orElseGet(() -> texts.get(key("board.nobody")));
    }

    /** The sentence below it. */
    String sentence() {
        return station.called().map(this::sentence).orElseGet(() -> texts.get(key("board.soon")));
    }

    private String sentence(BoardCall call) {
        return texts.get(call.seated() ? "board.seated" : "board.call", call.number(), call.point());
    }

    private String key(String open) {
        return switch (station.phase()) {
            case OPEN -> open;
            case PAUSED -> open.equals("board.nobody") ? "board.paused" : "board.paused-sentence";
            case CLOSED -> open.equals("board.nobody") ? "board.closed" : "board.closed-sentence";
        };
    }

    /** Whether the board shows no number but a state of the station. */
    boolean isIdle() {
        return station.called().isEmpty();
    }
}
