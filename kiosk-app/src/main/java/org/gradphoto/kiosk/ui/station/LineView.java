package org.gradphoto.kiosk.ui.station;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.ui.Texts;

/** The waiting line, and below it those who missed their call, one press away from coming back. */
final class LineView extends VBox {

    private final LineModel model;
    private final StationSteps steps;
    private final Texts texts;
    private final FlowPane missed = new FlowPane();

    LineView(LineModel model, StationSteps steps, Texts texts) {
        this.model = model;
        this.steps = steps;
        this.texts = texts;
        getStyleClass().addAll("card", "line");
        setMinHeight(0);
        getChildren().addAll(title(), list(), missed);
        missed.getStyleClass().add("missed");
        model.missed().addListener((ListChangeListener<Ticket>) change -> showMissed());
        showMissed();
    }

    private Label title() {
        Label title = new Label();
        title.setId("waiting-title");
        title.getStyleClass().add("card-title");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("line.title", model.waiting().size()), model.waiting()));
        return title;
    }

    private ListView<Ticket> list() {
        ListView<Ticket> list = new ListView<>(model.waiting());
        list.setId("waiting");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new LineCell(steps, texts));
        list.setPlaceholder(new Label(texts.get("line.empty")));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private void showMissed() {
        Label title = new Label(texts.get("line.missed"));
        title.getStyleClass().add("card-title");
        missed.getChildren().setAll(title);
        model.missed().stream()
                .map(ticket -> new MissedButton(ticket.number(), steps, texts))
                .forEach(missed.getChildren()::add);
        missed.setManaged(!model.missed().isEmpty());
        missed.setVisible(missed.isManaged());
    }
}
