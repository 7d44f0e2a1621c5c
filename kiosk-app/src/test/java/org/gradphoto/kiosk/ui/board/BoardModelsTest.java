package org.gradphoto.kiosk.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import org.gradphoto.kiosk.ui.Listening;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoardModelsTest {

    private final ScriptedHouse house = new ScriptedHouse(new ScriptedExaminer());
    private final Listening listening = new Listening(Runnable::run);
    private final BoardModel board = new BoardModel(house.boardFeed, listening);
    private final QrModel qr = new QrModel(house.parts().door());

    @AfterEach
    void close() {
        listening.close();
        house.close();
    }

    @Test
    void theBoardFollowsItsFeed() {
        house.issueAtDesk(3);
        assertEquals(3, board.view().get().waiting());

        house.session.callNext();
        assertEquals(house.boardFeed.view(), board.view().get());
        assertEquals(1, board.view().get().calls().size());
    }

    @Test
    void theCodeIsDrawnAnewOnlyWhenItHasChanged() {
        boolean[][] first = qr.modules().get();
        house.codeNanos.addAndGet(Duration.ofSeconds(10).toNanos());
        qr.tick();
        boolean[][] second = qr.modules().get();
        assertNotSame(first, second);

        qr.tick();
        assertSame(second, qr.modules().get());
    }

    @Test
    void theCountdownRunsFromTheWholeStepToNothing() {
        double whole = qr.share().get();
        house.codeNanos.addAndGet(Duration.ofMillis(500).toNanos());
        qr.tick();
        double later = qr.share().get();
        double passed = later < whole ? whole - later : whole + 1 - later;
        assertEquals(0.05, passed, 0.001);
        assertEquals(Math.ceil(later * 10), qr.seconds().get(), 0.001);
    }
}
