package org.gradphoto.kiosk.ui.station;

import java.util.Arrays;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.session.OverrideReason;
import org.gradphoto.kiosk.session.Shot;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.Errands;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** The shot beside the live view: the photo as it will be delivered, what is wrong with it, and the ways to decide. */
final class ShotView extends VBox {

    private static final PseudoClass ACCEPTABLE = PseudoClass.getPseudoClass("acceptable");
    private static final int MOST_PROBLEMS = 3;

    private final ShotModel model;
    private final StationSteps steps;
    private final Errands errands;
    private final Texts texts;
    private final PhotoBox photo = new PhotoBox();
    private final Label caption = new Label();
    private final Label newBackdrop;
    private final VBox problems = new VBox();
    private final VBox override;

    ShotView(ShotModel model, ChairModel chair, StationSteps steps, Errands errands, Texts texts) {
        this.model = model;
        this.steps = steps;
        this.errands = errands;
        this.texts = texts;
        this.override = overrideRow();
        newBackdrop = new Label(texts.get("shot.new-backdrop"), new Icon("new-backdrop-icon"));
        newBackdrop.setId("new-backdrop");
        newBackdrop.getStyleClass().add("badge");
        newBackdrop.managedProperty().bind(newBackdrop.visibleProperty());
        photo.setId("shot");
        problems.setId("problems");
        problems.getStyleClass().add("problems");
        caption.getStyleClass().add("caption");
        getStyleClass().addAll("card", "shot-view");
        setMinHeight(0);
        VBox.setVgrow(photo, Priority.ALWAYS);
        getChildren()
                .addAll(
                        photo,
                        caption,
                        newBackdrop,
                        problems,
                        new ChecklistView(model, texts),
                        override,
                        retake(chair));
        model.shot().subscribe(this::show);
    }

    /** The primary button accepts a good shot; this one stands beside it for the photographer who sees what no rule sees. */
    private StepButton retake(ChairModel chair) {
        StepButton retake = new StepButton(Step.RETAKE, chair, steps, texts);
        retake.visibleProperty().bind(chair.next().map(next -> next != Step.RETAKE));
        retake.managedProperty().bind(retake.visibleProperty());
        return retake;
    }

    private VBox overrideRow() {
        Label title = new Label(texts.get("override.title"));
        title.getStyleClass().add("card-title");
        TilePane reasons = new EvenTiles(2);
        reasons.getStyleClass().add("reasons");
        Arrays.stream(OverrideReason.values()).map(this::reason).forEach(reasons.getChildren()::add);
        VBox row = new VBox(title, reasons);
        row.setId("override");
        row.getStyleClass().add("override");
        return row;
    }

    private Button reason(OverrideReason reason) {
        Button button = new Button(texts.of("override", reason), new KeyCap(String.valueOf(reason.ordinal() + 1)));
        button.getStyleClass().add("reason");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setOnAction(pressed -> steps.acceptDespite(reason));
        return button;
    }

    private void show(Optional<Shot> shot) {
        setVisible(shot.isPresent());
        setManaged(shot.isPresent());
        photo.clear();
        shot.ifPresent(this::show);
    }

    private void show(Shot shot) {
        errands.errand(() -> ShotPicture.of(shot)).onSuccess(photo::show).run();
        caption.setText(model.caption(shot));
        newBackdrop.setVisible(ShotModel.hasNewBackdrop(shot));
        problems.getChildren()
                .setAll(model.problems(shot).stream()
                        .limit(MOST_PROBLEMS)
                        .map(ShotView::problem)
                        .toList());
        override.setVisible(ShotModel.canBeOverridden(shot));
        override.setManaged(override.isVisible());
        pseudoClassStateChanged(ACCEPTABLE, shot.isAcceptable());
    }

    private static Label problem(String sentence) {
        Label label = new Label(sentence, new Icon("problem-icon"));
        label.setWrapText(true);
        label.getStyleClass().add("problem");
        return label;
    }
}
