package org.gradphoto.kiosk.ui.station;

import javafx.animation.FadeTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** The live picture with the guides, the findings, and what is wrong with the camera. */
final class LiveView extends StackPane {

    private static final Duration FLASH = Duration.millis(250);

    LiveView(LiveModel model, LivePicture picture, PhotoProfile profile, StationSteps steps, Texts texts) {
        getStyleClass().add("live");
        setId("live");
        setMinSize(0, 0);
        GuidesView guides = new GuidesView(profile);
        FindingsView findings = new FindingsView(texts);
        MoveSign move = new MoveSign();
        Runnable draw = () -> {
            findings.show(model.guidance().get(), picture.mapping().get());
            picture.mapping().get().ifPresent(mapping -> {
                guides.show(mapping, model.crop().get());
                move.show(model.guidance().get().flatMap(live -> Move.mending(live.framing(), mapping.mirrored())));
            });
        };
        picture.mapping().subscribe(draw);
        model.guidance().subscribe(draw);
        model.crop().subscribe(draw);
        getChildren()
                .addAll(
                        picture,
                        guides,
                        findings,
                        move,
                        new ReadySign(model, texts),
                        flash(steps),
                        demoRibbon(model, texts),
                        trouble(model, texts));
    }

    private static Region flash(StationSteps steps) {
        Region flash = new Region();
        flash.getStyleClass().add("flash");
        flash.setMouseTransparent(true);
        flash.setOpacity(0);
        FadeTransition fading = new FadeTransition(FLASH, flash);
        fading.setFromValue(1);
        fading.setToValue(0);
        steps.shooting().subscribe(shooting -> {
            if (shooting) {
                fading.playFromStart();
            }
        });
        return flash;
    }

    private static Label demoRibbon(LiveModel model, Texts texts) {
        Label ribbon = new Label(texts.get("live.demo"), new Icon("demo-icon"));
        ribbon.setId("demo");
        ribbon.getStyleClass().add("demo-ribbon");
        ribbon.setVisible(model.isDemo());
        setAlignment(ribbon, Pos.TOP_LEFT);
        return ribbon;
    }

    private static VBox trouble(LiveModel model, Texts texts) {
        Label what = new Label();
        what.setId("camera-trouble");
        what.setWrapText(true);
        what.textProperty().bind(model.trouble().map(trouble -> trouble.orElse("")));
        Label hint = new Label(texts.get("camera.hint"));
        hint.getStyleClass().add("hint");
        VBox box = new VBox(new Icon("camera-trouble-icon"), what, hint);
        box.getStyleClass().add("camera-trouble");
        box.visibleProperty().bind(model.trouble().map(trouble -> trouble.isPresent()));
        return box;
    }
}
