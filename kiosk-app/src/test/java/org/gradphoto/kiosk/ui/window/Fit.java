package org.gradphoto.kiosk.ui.window;

import static org.gradphoto.kiosk.ui.OpenWindows.eventually;
import static org.gradphoto.kiosk.ui.OpenWindows.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/** Whether the words of a window are whole and inside it. */
final class Fit {

    private Fit() {}

    static void resize(Stage stage, int width, int height) {
        onScreen(() -> {
            stage.setFullScreen(false);
            return true;
        });
        eventually("no full screen", () -> !stage.isFullScreen());
        onScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        eventually(
                "the new size",
                () -> stage.getScene().getWidth() == width && stage.getScene().getHeight() == height);
    }

    static void assertFits(Stage stage, String state) {
        // Two rounds through the FX thread: the news arrives in the first, the layout follows it.
        onScreen(() -> true);
        assertEquals(Set.of(), onScreen(() -> misfits(stage)), state);
    }

    private static Set<String> misfits(Stage stage) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        Set<String> misfits = new TreeSet<>();
        for (Node node : stage.getScene().getRoot().lookupAll("*")) {
            if (node instanceof Labeled labeled && hasWords(labeled) && isSeen(node)) {
                if (isCut(labeled) || isOutside(labeled, stage)) {
                    misfits.add(labeled.getText());
                }
            }
        }
        return misfits;
    }

    private static boolean hasWords(Labeled labeled) {
        return labeled.getText() != null && !labeled.getText().isEmpty();
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(drawn -> !drawn.getText().equals(labeled.getText()));
    }

    private static boolean isOutside(Labeled labeled, Stage stage) {
        Bounds where = labeled.localToScene(labeled.getLayoutBounds());
        return where.getMinX() < -1
                || where.getMinY() < -stage.getScene().getHeight() * 0.1
                || where.getMaxX() > stage.getScene().getWidth() + 1
                || where.getMaxY() > stage.getScene().getHeight() + 1;
    }
}
