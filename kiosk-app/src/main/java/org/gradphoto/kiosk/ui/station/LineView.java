package org.gradphoto.kiosk.ui.station;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.ui.Texts;

/** The waiting line with its session, and below it those who missed their call or are on the way to another station, one press away from coming back. */
final class LineView extends VBox {

    private final LineModel model;
    private final StationSteps steps;
    private final LineSteps lineSteps;
    private final Texts texts;
    private final FlowPane aside = new FlowPane();

    LineView(LineModel model, StationSteps steps, LineSteps lineSteps, Texts texts) {
        this.model = model;
        this.steps = steps;
        this.lineSteps = lineSteps;
        this.texts = texts;
        getStyleClass().addAll("card", "line");
        setMinHeight(0);
        getChildren()
                .addAll(
                        title(),
                        new SessionView(model, lineSteps, texts),
                        list(),
                        lastSteps(),
                        aside,
                        new LineToolsView(model, lineSteps, texts));
        aside.getStyleClass().add("missed");
        model.missed().addListener((ListChangeListener<Ticket>) change -> showAside());
        model.leaving().addListener((ListChangeListener<Ticket>) change -> showAside());
        showAside();
    }

    private HBox title() {
        Label title = new Label();
        title.setId("waiting-title");
        title.getStyleClass().add("card-title");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.lane()
                                .get()
                                .map(lane -> texts.get(
                                        "line.title-lane", model.waiting().size(), String.valueOf(lane)))
                                .orElseGet(() ->
                                        texts.get("line.title", model.waiting().size())),
                        model.waiting(),
                        model.lane()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label list = new Label(texts.of("line-step", LineStep.UNDO_LIST));
        list.getStyleClass().add("since");
        HBox row = new HBox(title, gap, list, new KeyCap(texts.of("line-key", LineStep.UNDO_LIST)));
        row.getStyleClass().add("line-title");
        row.setOnMouseClicked(clicked -> lineSteps.take(LineStep.UNDO_LIST));
        return row;
    }

    private ListView<Ticket> list() {
        ListView<Ticket> list = new ListView<>(model.waiting());
        list.setId("waiting");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new LineCell(model, steps, texts));
        list.setPlaceholder(new Label(texts.get("line.empty")));
        VBox.setVgrow(list, Priority.ALWAYS);
        model.selected().subscribe(number -> select(list, number));
        model.waiting().addListener((ListChangeListener<Ticket>)
                change -> select(list, model.selected().get()));
        list.visibleProperty().bind(Bindings.not(model.stepsShown()));
        list.managedProperty().bind(list.visibleProperty());
        return list;
    }

    private static void select(ListView<Ticket> list, Optional<TicketNumber> number) {
        list.getSelectionModel().clearSelection();
        list.getItems().stream()
                .filter(ticket -> number.equals(Optional.of(ticket.number())))
                .findFirst()
                .ifPresent(ticket -> {
                    list.getSelectionModel().select(ticket);
                    list.scrollTo(Math.max(0, list.getItems().indexOf(ticket) - 2));
                });
    }

    private ScrollPane lastSteps() {
        ScrollPane scroll = new ScrollPane(new StepsView(model, texts));
        scroll.getStyleClass().add("steps-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.visibleProperty().bind(model.stepsShown());
        scroll.managedProperty().bind(scroll.visibleProperty());
        return scroll;
    }

    private void showAside() {
        aside.getChildren().clear();
        if (!model.missed().isEmpty()) {
            heading("line.missed");
            model.missed().stream()
                    .map(ticket -> new MissedButton(ticket.number(), model, steps, texts))
                    .forEach(aside.getChildren()::add);
        }
        if (!model.leaving().isEmpty()) {
            heading("line.leaving");
            model.leaving().stream()
                    .map(ticket -> new LeavingButton(ticket, lineSteps, texts))
                    .forEach(aside.getChildren()::add);
        }
        aside.setManaged(!aside.getChildren().isEmpty());
        aside.setVisible(aside.isManaged());
    }

    private void heading(String key) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add("card-title");
        aside.getChildren().add(title);
    }
}
