package org.gradphoto.kiosk.ui.window;

import static org.gradphoto.kiosk.ui.OpenWindows.eventually;
import static org.gradphoto.kiosk.ui.OpenWindows.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.queue.PriorityReason;
import org.gradphoto.kiosk.queue.SessionState;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.ui.OpenWindows;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Line, session and scanner at real windows, by keys alone. */
class LineFlowTest {

    private final FxRobot keys = new FxRobot();
    private final ScriptedHouse house = new ScriptedHouse(new ScriptedExaminer());
    private OpenWindows windows;

    @BeforeEach
    void open() throws Exception {
        windows = new OpenWindows(house);
        issue("CODE-OF-ONE", "CODE-OF-TWO", "CODE-OF-THREE");
        eventually("three wait", () -> title().startsWith("等候 3"));
    }

    @AfterEach
    void close() {
        windows.close();
        house.close();
    }

    @Test
    void theRightPersonsCodeIsGreenAndNoLetterOfItIsAShortcut() {
        call("A001");
        scan("CODE-OF-ONE");
        windows.stationSays("#scan-sentence", "A001 号，本人");
        assertEquals(TicketState.CALLED, state("A001"));
        assertEquals(1, house.heard().size());
    }

    @Test
    void anothersCodeIsNamedAndOneKeyServesThatPersonInstead() {
        call("A001");
        scan("CODE-OF-THREE");
        windows.stationSays("#scan-sentence", "这是 A003，叫的是 A001：改拍 A003");
        keys.type(KeyCode.B);
        eventually("A003 is served", () -> state("A003") == TicketState.CALLED);
        assertEquals("A001", house.desk.line().waiting().get(0).number().toString());
        assertFalse(windows.onStation("#scan").isVisible());
    }

    @Test
    void anUnknownCodeIsOfferedToTheDeskAndNeverShown() {
        scan("CODE-OF-NOBODY");
        windows.stationSays("#scan-sentence", "这个采集码没有号码：按 Enter 发号");
        assertEquals("", field().getText());
        keys.type(KeyCode.ENTER);
        windows.stationSays("#issued", "A004");
        assertTrue(house.desk
                .ofCode(house.vault.fingerprint(new CollectionCode("CODE-OF-NOBODY")))
                .isPresent());
    }

    @Test
    void aScanInTheDesksFieldIsANumberAtOnce() {
        keys.type(KeyCode.F2);
        scan("CODE-OF-NOBODY");
        windows.stationSays("#issued", "A004");
        assertEquals("", field().getText());
    }

    @Test
    void aPhoneHeldUpToTheCameraIsAScanToo() {
        call("A001");
        house.heldUp.publish(new CollectionCode("CODE-OF-ONE"));
        windows.stationSays("#scan-sentence", "A001 号，本人");
    }

    @Test
    void aNumberOnAWrongCodeIsBoundToTheOneThatIsScanned() {
        keys.type(KeyCode.DOWN, KeyCode.W);
        eventually("asked for the code", () -> windows.onStation("#choice").isVisible());
        scan("THE-RIGHT-CODE");
        eventually("bound", () -> house.desk
                .ofCode(house.vault.fingerprint(new CollectionCode("THE-RIGHT-CODE")))
                .map(Ticket::number)
                .equals(Optional.of(new TicketNumber('A', 1))));
        eventually("no question is left", () -> !windows.onStation("#choice").isVisible());
    }

    @Test
    void aSelectedNumberIsCalledOrGoesFirstForAReason() {
        keys.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        keys.type(KeyCode.P);
        eventually("asked why", () -> windows.onStation("#choice").isVisible());
        keys.type(KeyCode.DIGIT2);
        eventually("A003 goes first", () -> firstInLine().equals("A003"));
        assertEquals(
                Optional.of(PriorityReason.SCHEDULE),
                house.desk.line().waiting().get(0).priority());
        keys.type(KeyCode.DOWN, KeyCode.G);
        eventually("A001 is called", () -> state("A001") == TicketState.CALLED);
    }

    @Test
    void escapeLeavesAQuestionAndNothingHasChanged() {
        keys.type(KeyCode.DOWN, KeyCode.V);
        eventually("asked why", () -> windows.onStation("#choice").isVisible());
        keys.type(KeyCode.ESCAPE);
        eventually("no question is left", () -> !windows.onStation("#choice").isVisible());
        keys.type(KeyCode.DIGIT1);
        assertEquals(TicketState.WAITING, state("A001"));
    }

    @Test
    void aVoidNumberIsTakenBackFromTheListOfSteps() {
        keys.type(KeyCode.DOWN, KeyCode.V);
        eventually("asked why", () -> windows.onStation("#choice").isVisible());
        keys.type(KeyCode.DIGIT1);
        eventually("void", () -> state("A001") == TicketState.VOIDED);
        keys.type(KeyCode.U);
        eventually("the steps are shown", () -> windows.onStation("#steps").isVisible());
        keys.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        eventually("waits again", () -> state("A001") == TicketState.WAITING);
    }

    @Test
    void theSessionIsPausedStoppedAndClosedByKeys() {
        keys.type(KeyCode.F4);
        windows.stationSays("#session-sentence", "叫号已暂停");
        keys.type(KeyCode.N);
        windows.stationSays("#message", "叫号已暂停：请先继续");
        keys.type(KeyCode.F4);
        eventually("open", () -> house.desk.line().session().phase() == SessionState.Phase.OPEN);
        keys.type(KeyCode.F6);
        windows.stationSays("#session-sentence", "已停止发号，最后一号 A003");
        keys.type(KeyCode.F7);
        eventually("asked first", () -> windows.onStation("#choice").isVisible());
        assertEquals(SessionState.Phase.OPEN, house.desk.line().session().phase());
        keys.type(KeyCode.DIGIT1);
        windows.stationSays("#session-sentence", "本场已结束");
        eventually("the report is named", () -> message().contains("2026-06-12.html"));
        assertEquals(TicketState.EXPIRED, state("A001"));
    }

    private void call(String number) {
        keys.type(KeyCode.N);
        windows.stationSays("#number", number);
    }

    private void issue(String... codes) {
        for (String code : codes) {
            house.checkIn.atDesk(new CollectionCode(code));
        }
    }

    /** A scanner sends its keys to whatever has the focus, one right after the other, and Enter. */
    private void scan(String code) {
        onScreen(() -> {
            Node focus = Optional.ofNullable(windows.station.getScene().getFocusOwner())
                    .orElse(windows.station.getScene().getRoot());
            for (char c : code.toCharArray()) {
                KeyCode key = c == '-' ? KeyCode.MINUS : KeyCode.getKeyCode(String.valueOf(c));
                String text = String.valueOf(c);
                for (KeyEvent event : List.of(
                        event(KeyEvent.KEY_PRESSED, "", text, key),
                        event(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED),
                        event(KeyEvent.KEY_RELEASED, "", text, key))) {
                    KeyEvent.fireEvent(focus, event);
                }
            }
            KeyEvent.fireEvent(focus, event(KeyEvent.KEY_PRESSED, "", "\r", KeyCode.ENTER));
            KeyEvent.fireEvent(focus, event(KeyEvent.KEY_TYPED, "\r", "", KeyCode.UNDEFINED));
            KeyEvent.fireEvent(focus, event(KeyEvent.KEY_RELEASED, "", "\r", KeyCode.ENTER));
            return true;
        });
    }

    private static KeyEvent event(EventType<KeyEvent> type, String character, String text, KeyCode code) {
        return new KeyEvent(type, character, text, code, false, false, false, false);
    }

    private TextField field() {
        return (TextField) windows.onStation("#desk");
    }

    private String title() {
        return ((Label) windows.onStation("#waiting-title")).getText();
    }

    private String message() {
        return ((Label) windows.onStation("#message")).getText();
    }

    private String firstInLine() {
        return house.desk.line().waiting().get(0).number().toString();
    }

    private TicketState state(String number) {
        return house.desk
                .line()
                .ticket(TicketNumber.parse(number))
                .orElseThrow()
                .state();
    }
}
