package org.gradphoto.kiosk.ui.station;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Tells the style sheets how large the window is; they choose the size of type by it, and everything is measured in type. */
final class WindowSize {

    private static final List<PseudoClass> CLASSES = Stream.of("compact", "normal", "large", "huge")
            .map(PseudoClass::getPseudoClass)
            .toList();
    private static final double NORMAL_HEIGHT = 960;
    private static final double LARGE_HEIGHT = 1300;
    private static final double HUGE_HEIGHT = 1900;

    private WindowSize() {}

    /** Marks the root of the scene whenever its height changes. */
    static void follow(Scene scene) {
        scene.heightProperty().subscribe(height -> mark(scene.getRoot(), height.doubleValue()));
    }

    private static void mark(Parent root, double height) {
        Marks.only(root, CLASSES, CLASSES.get(place(height)));
    }

    private static int place(double height) {
        if (height >= HUGE_HEIGHT) {
            return 3;
        } else if (height >= LARGE_HEIGHT) {
            return 2;
        }
        return height >= NORMAL_HEIGHT ? 1 : 0;
    }
}
