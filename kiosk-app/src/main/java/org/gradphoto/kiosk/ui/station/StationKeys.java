package org.gradphoto.kiosk.ui.station;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gradphoto.kiosk.session.OverrideReason;
import org.gradphoto.kiosk.session.Step;

/**
 * One key for each step, wherever the focus is, except while a code is being typed. A key that is held down counts once.
 */
final class StationKeys {

    private static final Map<KeyCode, Step> STEPS = Map.ofEntries(
            Map.entry(KeyCode.SPACE, Step.SHOOT),
            Map.entry(KeyCode.PAGE_DOWN, Step.SHOOT),
            Map.entry(KeyCode.ENTER, Step.ACCEPT),
            Map.entry(KeyCode.R, Step.RETAKE),
            Map.entry(KeyCode.N, Step.CALL_NEXT),
            Map.entry(KeyCode.C, Step.RECALL),
            Map.entry(KeyCode.S, Step.NO_SHOW),
            Map.entry(KeyCode.Q, Step.REQUEUE),
            Map.entry(KeyCode.X, Step.TURN_AWAY));
    private static final Map<KeyCode, OverrideReason> OVERRIDES = Map.of(
            KeyCode.DIGIT1, OverrideReason.RELIGION,
            KeyCode.DIGIT2, OverrideReason.MEDICAL,
            KeyCode.DIGIT3, OverrideReason.CULTURE,
            KeyCode.DIGIT4, OverrideReason.CHECK_IS_WRONG);
    private static final String HELP = "?";

    private final StationSteps steps;
    private final LineKeys line;
    private final WindowKeys window;
    private final Map<KeyCode, Runnable> always = new EnumMap<>(KeyCode.class);
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    /** What the keys of the window itself do. */
    record WindowKeys(Runnable fullScreen, Runnable desk, Runnable board, Runnable help, Runnable escape) {}

    StationKeys(StationSteps steps, LineKeys line, WindowKeys window) {
        this.steps = steps;
        this.line = line;
        this.window = window;
        always.put(KeyCode.F11, window.fullScreen());
        always.put(KeyCode.F2, window.desk());
        always.put(KeyCode.F9, window.board());
        always.put(KeyCode.F1, window.help());
        always.put(KeyCode.ESCAPE, window.escape());
    }

    /** Takes the keys of a scene before any control does. */
    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released -> held.remove(released.getCode()));
    }

    private void pressed(KeyEvent key) {
        action(key).ifPresent(action -> {
            key.consume();
            if (held.add(key.getCode())) {
                action.run();
            }
        });
    }

    private void typed(KeyEvent key) {
        if (!isTyping(key) && HELP.equals(key.getCharacter())) {
            key.consume();
            window.help().run();
        }
    }

    private Optional<Runnable> action(KeyEvent key) {
        Optional<Runnable> anywhere = Optional.ofNullable(always.get(key.getCode()));
        return anywhere.isPresent() || isTyping(key) ? anywhere : step(key);
    }

    private Optional<Runnable> step(KeyEvent key) {
        if (key.isShortcutDown()) {
            return key.getCode() == KeyCode.Z ? Optional.of(() -> steps.take(Step.UNDO)) : Optional.empty();
        }
        if (key.isAltDown() || key.isMetaDown()) {
            return Optional.empty();
        }
        Optional<Runnable> ofLine = line.action(key.getCode());
        if (ofLine.isPresent()) {
            return ofLine;
        }
        Optional<Runnable> step = Optional.ofNullable(STEPS.get(key.getCode())).map(one -> () -> steps.take(one));
        return step.or(
                () -> Optional.ofNullable(OVERRIDES.get(key.getCode())).map(why -> () -> steps.acceptDespite(why)));
    }

    private static boolean isTyping(KeyEvent key) {
        return key.getTarget() instanceof TextInputControl;
    }
}
