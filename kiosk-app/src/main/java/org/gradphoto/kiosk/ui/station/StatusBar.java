package org.gradphoto.kiosk.ui.station;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradphoto.kiosk.capture.CameraState;
import org.gradphoto.kiosk.checkin.AddressChoice;
import org.gradphoto.kiosk.settings.StationSettings;
import org.gradphoto.kiosk.speech.Hearing;
import org.gradphoto.kiosk.sync.UplinkState;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** Always visible: what is live, what is saved, what is sent. */
final class StatusBar extends HBox {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final double GIGABYTE = 1e9;
    private static final double LITTLE = 2e9;

    private final StatusModel model;
    private final Texts texts;

    StatusBar(StatusModel model, LineModel line, StationSettings station, AddressChoice addresses, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("status-bar");
        AddressButton phones = new AddressButton(addresses, texts);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        item(
                                "station",
                                () -> texts.get("status.station", station.site(), String.valueOf(station.lane()))),
                        item("camera", this::camera, model.camera()),
                        item("frame-age", this::frameAge, model.reading()),
                        gap,
                        sound(),
                        phones,
                        item(
                                "waiting",
                                () -> texts.get("status.waiting", line.waiting().size()),
                                line.waiting()),
                        item("unsent", this::unsent, model.reading()),
                        item("disk", this::disk, model.reading()),
                        item("uplink", this::uplink, model.uplink()),
                        item("clock", () -> TIME.format(model.reading().get().time()), model.reading()));
        model.camera().subscribe(state -> mark("camera", state instanceof CameraState.Lost));
        model.uplink().subscribe(state -> mark("uplink", state instanceof UplinkState.Offline));
        model.reading().subscribe(now -> mark(now));
        model.reading().subscribe(now -> phones.refresh());
    }

    private Label item(String name, Supplier<String> text, Observable... sources) {
        Label label = new Label("", new Icon(name + "-icon"));
        label.setId("status-" + name);
        label.getStyleClass().add("status-item");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(Bindings.createStringBinding(text::get, sources));
        return label;
    }

    /** Silence is worth a word only when it is not wanted. */
    private Label sound() {
        Label label = item("sound", () -> texts.get(soundKey(model.hearing().get())), model.hearing());
        label.visibleProperty().bind(model.hearing().map(StatusBar::isTrouble));
        label.managedProperty().bind(label.visibleProperty());
        label.pseudoClassStateChanged(TROUBLE, true);
        return label;
    }

    private static boolean isTrouble(Hearing hearing) {
        return hearing == Hearing.NO_SOUND || hearing == Hearing.CHIME_ONLY;
    }

    private static String soundKey(Hearing hearing) {
        return hearing == Hearing.NO_SOUND ? "status.no-sound" : "status.chime-only";
    }

    private void mark(StatusModel.Reading reading) {
        mark("disk", reading.freeBytes() < LITTLE);
        mark("unsent", reading.outbox().map(count -> count.refused() > 0).orElse(true));
        mark(
                "frame-age",
                reading.frameAge()
                        .map(age -> age.compareTo(LiveModel.STALE) > 0)
                        .orElse(true));
    }

    private void mark(String name, boolean trouble) {
        lookup("#status-" + name).pseudoClassStateChanged(TROUBLE, trouble);
    }

    private String camera() {
        return model.camera().get() instanceof CameraState.Live live
                ? texts.get("status.camera", live.name(), live.width(), live.height())
                : texts.get("status.no-camera");
    }

    private String frameAge() {
        return model.reading()
                .get()
                .frameAge()
                .map(Duration::toMillis)
                .map(millis -> texts.get("status.frame-age", millis))
                .orElse(texts.get("status.no-frame"));
    }

    private String unsent() {
        return model.reading()
                .get()
                .outbox()
                .map(count -> count.refused() == 0
                        ? texts.get("status.unsent", count.unsent())
                        : texts.get("status.refused", count.unsent(), count.refused()))
                .orElse(texts.get("status.store-trouble"));
    }

    private String disk() {
        return texts.get("status.disk", model.reading().get().freeBytes() / GIGABYTE);
    }

    private String uplink() {
        UplinkState state = model.uplink().get();
        if (state instanceof UplinkState.Online) {
            return texts.get("status.online");
        }
        return texts.get(state instanceof UplinkState.Offline ? "status.offline" : "status.unknown");
    }
}
