package org.gradphoto.kiosk.ui.station;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.ui.Errands;
import org.gradphoto.kiosk.ui.StationParts;
import org.gradphoto.kiosk.ui.Texts;

/** Puts the regions of the station window in their places: the picture and what is said of it left, the people right, the machine below. */
final class StationPane extends StackPane {

    private final HelpOverlay help;
    private final DeskView desk;

    StationPane(StationModels models, LivePicture picture, Errands pictures, StationParts parts, Texts texts) {
        getStyleClass().add("station");
        help = new HelpOverlay(texts);
        desk = new DeskView(models.desk(), texts);
        MessageBar message = new MessageBar(models.notices());
        LiveView live = new LiveView(models.live(), picture, parts.profile(), models.steps(), texts);
        StackPane stage = new StackPane(live, message);
        setAlignment(message, Pos.TOP_CENTER);
        stage.setMinSize(0, 0);
        VBox sight = new VBox(
                stage,
                new AdviceView(models.rules()),
                new GroupsView(models.rules(), texts),
                new ChipsView(models.rules(), texts),
                new StripView(models.strip(), thumbnails(parts, pictures), texts));
        sight.getStyleClass().add("sight");
        VBox.setVgrow(stage, Priority.ALWAYS);
        HBox.setHgrow(sight, Priority.ALWAYS);
        sight.setMinWidth(0);
        HBox upper = new HBox(sight, people(models, pictures, texts));
        upper.getStyleClass().add("upper");
        upper.setMinHeight(0);
        VBox.setVgrow(upper, Priority.ALWAYS);
        StatusBar status = new StatusBar(
                models.status(),
                models.line(),
                parts.settings().station(),
                parts.door().addresses(),
                texts);
        getChildren().addAll(new VBox(upper, status), help);
    }

    HelpOverlay help() {
        return help;
    }

    DeskView desk() {
        return desk;
    }

    private VBox people(StationModels models, Errands pictures, Texts texts) {
        ChairModel chair = models.chair();
        ShotView shot = new ShotView(models.shot(), chair, models.steps(), pictures, texts);
        LineView line = new LineView(models.line(), models.steps(), models.lineSteps(), texts);
        line.visibleProperty().bind(Bindings.not(shot.visibleProperty()));
        line.managedProperty().bind(line.visibleProperty());
        VBox.setVgrow(shot, Priority.ALWAYS);
        VBox.setVgrow(line, Priority.ALWAYS);
        VBox people = new VBox(
                new ChairView(chair, models.scan(), models.steps(), texts),
                shot,
                line,
                new ChoiceView(models.choices(), texts),
                new PrimaryButton(chair, models.steps(), texts),
                desk);
        people.getStyleClass().add("people");
        people.setMinHeight(0);
        return people;
    }

    private static Thumbnails thumbnails(StationParts parts, Errands pictures) {
        return new Thumbnails(parts.sending().shelf(), parts.chair().desk()::session, pictures);
    }
}
