package org.gradphoto.kiosk;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.gradphoto.kiosk.rehearsal.Hands;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.FxThread;

/** Hands on the real keyboard: presses the keys a photographer presses. */
final class RobotHands implements Hands {

    private static final Map<Step, KeyCode> KEYS = Map.of(
            Step.CALL_NEXT, KeyCode.N,
            Step.SHOOT, KeyCode.SPACE,
            Step.CONFIRM, KeyCode.ENTER,
            Step.ACCEPT, KeyCode.ENTER,
            Step.TURN_AWAY, KeyCode.X);

    private final FxThread fx = new FxThread();

    @Override
    public void take(Step step) {
        KeyCode key = KEYS.get(step);
        if (key == null) {
            throw new IllegalArgumentException("the rehearsal does not take the step " + step);
        }
        fx.execute(() -> {
            Robot robot = new Robot();
            robot.keyPress(key);
            robot.keyRelease(key);
        });
    }
}
