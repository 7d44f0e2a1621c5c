package org.gradphoto.kiosk.ui.station;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.gradphoto.kiosk.rules.Outcome;

/** A frame around the place a rule speaks of, with the rule's name and its value on it. */
final class FindingMark extends Region {

    private final Label name = new Label();

    FindingMark() {
        getStyleClass().add("finding");
        getChildren().add(name);
        setManaged(false);
        setVisible(false);
    }

    void show(Outcome outcome, String rule, Rectangle2D where) {
        Marks.only(this, Marks.OUTCOMES, Marks.of(outcome));
        name.setText(rule);
        resizeRelocate(
                Math.round(where.getMinX()),
                Math.round(where.getMinY()),
                Math.round(where.getWidth()),
                Math.round(where.getHeight()));
    }

    @Override
    protected void layoutChildren() {
        name.autosize();
        name.relocate(0, -name.getHeight());
    }
}
