package org.gradphoto.kiosk.ui.station;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.gradphoto.kiosk.checkin.ScannerKeys;

/**
 * Stands before all keys of a window and takes out those of a USB scanner, wherever the focus is. Character keys are held back for the moment it takes
 * to tell; a person's are then let through in their order, a scanner's never reach a shortcut or a field. On the FX thread only.
 */
final class ScannerFilter {

    private static final int FIRST_PRINTABLE = ' ';

    private final ScannerKeys keys = new ScannerKeys();
    private final Consumer<String> scanned;
    private final Deque<KeyEvent> held = new ArrayDeque<>();
    private final PauseTransition pause;
    private boolean passing;
    private boolean swallowEnter;
    private long armed;

    /** Tells each scanned text. */
    ScannerFilter(Consumer<String> scanned) {
        this.scanned = scanned;
        this.pause = new PauseTransition(javafx.util.Duration.millis(ScannerKeys.SILENCE.toMillis() + 1.0));
        this.pause.setOnFinished(finished -> quiet());
    }

    /** Takes the keys of a window before its scene does. */
    void listenTo(Window window) {
        window.addEventFilter(KeyEvent.ANY, this::take);
    }

    private void take(KeyEvent key) {
        if (passing) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER || isEnterTyped(key)) {
            takeEnter(key);
        } else if (isCharacter(key)) {
            hold(key);
        } else if (!held.isEmpty()) {
            holdLater(key);
        }
    }

    private void hold(KeyEvent key) {
        if (key.getEventType() == KeyEvent.KEY_TYPED) {
            keys.typed(key.getCharacter().charAt(0));
        }
        holdLater(key);
        arm();
    }

    private void holdLater(KeyEvent key) {
        held.add(key.copyFor(key.getSource(), key.getTarget()));
        key.consume();
    }

    private void takeEnter(KeyEvent key) {
        if (key.getEventType() == KeyEvent.KEY_PRESSED) {
            Optional<String> code = keys.ended();
            pause.stop();
            if (code.isPresent()) {
                held.clear();
                swallowEnter = true;
                key.consume();
                scanned.accept(code.get());
                return;
            }
            swallowEnter = false;
            letThrough();
        } else if (swallowEnter) {
            key.consume();
        }
    }

    private void arm() {
        armed = System.nanoTime();
        pause.playFromStart();
    }

    private void quiet() {
        switch (keys.quiet(Duration.ofNanos(System.nanoTime() - armed))) {
            case HOLD -> arm();
            case RELEASE -> letThrough();
            case DROP -> held.clear();
        }
    }

    private void letThrough() {
        passing = true;
        try {
            while (!held.isEmpty()) {
                KeyEvent key = held.remove();
                Event.fireEvent(key.getTarget(), key);
            }
        } finally {
            passing = false;
        }
    }

    private static boolean isEnterTyped(KeyEvent key) {
        return key.getEventType() == KeyEvent.KEY_TYPED
                && (key.getCharacter().equals("\r") || key.getCharacter().equals("\n"));
    }

    private static boolean isCharacter(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isMetaDown()) {
            return false;
        }
        String text = key.getEventType() == KeyEvent.KEY_TYPED ? key.getCharacter() : key.getText();
        return !text.isEmpty() && text.charAt(0) >= FIRST_PRINTABLE && text.charAt(0) != '\u007f';
    }
}
