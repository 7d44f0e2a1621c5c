package org.gradphoto.kiosk.ui.station;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** The keys of line and session. While a question is open, digits answer it and nothing else. */
final class LineKeys {

    private static final Map<KeyCode, LineStep> STEPS = Map.ofEntries(
            Map.entry(KeyCode.G, LineStep.CALL_THIS),
            Map.entry(KeyCode.P, LineStep.PRIORITY),
            Map.entry(KeyCode.T, LineStep.TRANSFER),
            Map.entry(KeyCode.W, LineStep.REBIND),
            Map.entry(KeyCode.V, LineStep.VOID),
            Map.entry(KeyCode.DELETE, LineStep.TAKE_OUT),
            Map.entry(KeyCode.B, LineStep.SERVE_SCANNED),
            Map.entry(KeyCode.U, LineStep.UNDO_LIST),
            Map.entry(KeyCode.L, LineStep.LANE),
            Map.entry(KeyCode.F4, LineStep.PAUSE),
            Map.entry(KeyCode.F6, LineStep.NUMBERS),
            Map.entry(KeyCode.F7, LineStep.SESSION));

    private final LineSteps steps;
    private final LineModel line;
    private final Choices choices;

    LineKeys(LineSteps steps, LineModel line, Choices choices) {
        this.steps = steps;
        this.line = line;
        this.choices = choices;
    }

    /** What a key does now; empty when it is none of these. */
    Optional<Runnable> action(KeyCode key) {
        if (choices.isOpen() && key.isDigitKey()) {
            int digit = key.getName().charAt(key.getName().length() - 1) - '0';
            return Optional.of(() -> choices.pick(digit));
        } else if (key == KeyCode.DOWN) {
            return Optional.of(() -> line.move(1));
        } else if (key == KeyCode.UP) {
            return Optional.of(() -> line.move(-1));
        }
        return Optional.ofNullable(STEPS.get(key)).map(step -> () -> steps.take(step));
    }
}
