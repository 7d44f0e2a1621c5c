package org.gradphoto.kiosk.ui.station;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.queue.DeskStep;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.Texts;

/** The last steps, the newest first: when, for whom, what, and what it did to board and phone. Undo takes back the first; a photo is where it ends. */
final class StepsView extends VBox {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final PseudoClass BARRIER = PseudoClass.getPseudoClass("barrier");

    private final LineModel line;
    private final Texts texts;

    StepsView(LineModel line, Texts texts) {
        this.line = line;
        this.texts = texts;
        setId("steps");
        getStyleClass().add("steps");
        setMinHeight(0);
        line.steps().subscribe(this::show);
        visibleProperty().bind(line.stepsShown());
        managedProperty().bind(visibleProperty());
    }

    private void show(List<DeskStep> steps) {
        getChildren().clear();
        Label title = new Label(texts.get("undo.title"));
        title.getStyleClass().add("card-title");
        getChildren().add(title);
        if (steps.isEmpty()) {
            getChildren().add(new Label(texts.get("undo.none")));
        }
        boolean open = true;
        for (int i = 0; i < steps.size(); i++) {
            DeskStep step = steps.get(i);
            open &= step.barrier().isEmpty();
            getChildren().add(row(step, i == 0 && open, open));
        }
    }

    private VBox row(DeskStep step, boolean next, boolean open) {
        Label when = new Label(TIME.format(step.event().at()));
        when.getStyleClass().add("since");
        Label who = new Label(step.event().ticket().map(TicketNumber::toString).orElse(""));
        who.getStyleClass().add("step-ticket");
        Label what = new Label(texts.of("undo", step.kind()));
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox first = new HBox(when, who, what);
        if (next) {
            first.getChildren().add(new KeyCap(texts.of("key", Step.UNDO)));
        }
        first.getStyleClass().add("step-line");
        Label did = new Label(texts.of("undo-did", step.kind()));
        did.getStyleClass().add("step-did");
        did.setWrapText(true);
        did.setMinHeight(USE_PREF_SIZE);
        VBox row = new VBox(first, did);
        row.getStyleClass().add("step-row");
        row.pseudoClassStateChanged(BARRIER, !open);
        return row;
    }
}
