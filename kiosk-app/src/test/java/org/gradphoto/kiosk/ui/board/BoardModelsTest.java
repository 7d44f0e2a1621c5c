package org.gradphoto.kiosk.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.ui.Listening;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoardModelsTest {

    private final ScriptedHouse house = new ScriptedHouse(new ScriptedExaminer());
    private final Listening listening = new Listening(Runnable::run);
    private final BoardModel board = new BoardModel(house.desk, listening);
    private final QrModel qr = new QrModel(house.parts().door());

    @AfterEach
    void close() {
        listening.close();
        house.close();
    }

    @Test
    void theBoardShowsWhoIsCalledWhoWasAndHowManyWait() throws CameraLost {
        house.issueAtDesk(3);
        assertEquals(
                new BoardModel.Line(Optional.empty(), List.of(), 3),
                board.line().get());

        house.session.callNext();
        house.session.noShow();
        house.session.callNext();
        house.session.recall();
        assertEquals(
                new BoardModel.Line(Optional.of(new BoardModel.Call(number(2), 2, false)), List.of(number(1)), 1),
                board.line().get());

        house.session.shoot();
        assertEquals(
                Optional.of(new BoardModel.Call(number(2), 2, true)),
                board.line().get().called());
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

    private static TicketNumber number(int ordinal) {
        return new TicketNumber('A', ordinal);
    }
}
