package org.gradphoto.kiosk.ui.station;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.session.Stage;

/** States as the style sheets know them. */
final class Marks {

    /** How far the student at the chair is. */
    static final List<PseudoClass> STAGES = Stream.of("idle", "called", "posing", "reviewing")
            .map(PseudoClass::getPseudoClass)
            .toList();

    /** What a rule says. */
    static final List<PseudoClass> OUTCOMES = Stream.of("passed", "failed", "ask", "unjudged")
            .map(PseudoClass::getPseudoClass)
            .toList();

    private Marks() {}

    static PseudoClass of(Stage stage) {
        return PseudoClass.getPseudoClass(stage.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    static PseudoClass of(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> OUTCOMES.get(0);
            case FAILED -> OUTCOMES.get(1);
            case ASK -> OUTCOMES.get(2);
            case CANNOT_JUDGE -> OUTCOMES.get(3);
        };
    }

    /** The pseudo-classes of an enum, by the names of its constants. */
    static List<PseudoClass> all(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Marks::of).toList();
    }

    static PseudoClass of(Enum<?> constant) {
        return PseudoClass.getPseudoClass(constant.name().toLowerCase(Locale.ROOT));
    }

    /** Sets one mark of a family and takes the others away. */
    static void only(Node node, List<PseudoClass> family, PseudoClass mark) {
        family.forEach(one -> node.pseudoClassStateChanged(one, one.equals(mark)));
    }
}
