package org.gradphoto.kiosk.ui.station;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.capture.CameraState;
import org.gradphoto.kiosk.photo.Crop;
import org.gradphoto.kiosk.photo.Framing;
import org.gradphoto.kiosk.photo.FramingResult;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.ui.Listening;
import org.gradphoto.kiosk.ui.StationParts;
import org.gradphoto.kiosk.ui.Texts;

/** What lies over the live picture: the findings of the student being guided, and what is wrong with the camera. */
final class LiveModel {

    /** A picture older than this is not live: a camera sends at least ten in this time. */
    static final Duration STALE = Duration.ofMillis(1500);

    private final ReadOnlyObjectWrapper<Optional<LiveVerdict>> guidance = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Crop>> crop = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectBinding<Optional<String>> trouble;
    private final PhotoProfile profile;
    private final boolean demo;
    private final boolean automatic;
    private final Texts texts;
    private final ChairModel chair;

    LiveModel(StationParts parts, ChairModel chair, StatusModel status, Texts texts, Listening listening) {
        this.demo = parts.settings().camera().camera() instanceof CameraSpec.Demo;
        this.automatic = parts.settings().guidance().autoShot();
        this.texts = texts;
        this.chair = chair;
        this.profile = parts.profile();
        this.trouble = Bindings.createObjectBinding(
                () -> trouble(status.camera().get(), status.reading().get().frameAge()),
                status.camera(),
                status.reading());
        listening.to(parts.sight().verdicts(), this::guide);
        chair.stage().subscribe(stage -> show(Optional.empty()));
        trouble.subscribe(found -> show(Optional.empty()));
    }

    /** The newest verdict while a student is called or posing. */
    ReadOnlyObjectProperty<Optional<LiveVerdict>> guidance() {
        return guidance.getReadOnlyProperty();
    }

    /** The part of the picture that would become the photo now; empty while no photo can be cut. */
    ReadOnlyObjectProperty<Optional<Crop>> crop() {
        return crop.getReadOnlyProperty();
    }

    /** What is wrong with the camera and what to do about it; empty when the picture is live. */
    ObjectBinding<Optional<String>> trouble() {
        return trouble;
    }

    /** Whether a student is being guided by a live picture. */
    boolean isGuiding() {
        Stage stage = chair.stage().get();
        return trouble.get().isEmpty() && (stage instanceof Stage.Called || stage instanceof Stage.Posing);
    }

    /** Whether now is the moment for the shot. */
    ObservableValue<Boolean> ready() {
        return guidance.map(newest -> newest.filter(LiveVerdict::ready).isPresent());
    }

    /** Whether the shot is taken without a key. */
    boolean isAutomatic() {
        return automatic;
    }

    /** Whether nobody real is in the picture. */
    boolean isDemo() {
        return demo;
    }

    private void guide(LiveVerdict verdict) {
        show(isGuiding() ? Optional.of(verdict) : Optional.empty());
    }

    private void show(Optional<LiveVerdict> verdict) {
        guidance.set(verdict);
        crop.set(verdict.map(LiveVerdict::facts).flatMap(this::cropOf));
    }

    private Optional<Crop> cropOf(PortraitFacts facts) {
        return facts.head()
                .map(head -> Framing.frame(head, facts.picture(), profile))
                .flatMap(result ->
                        result instanceof FramingResult.Framed framed ? Optional.of(framed.crop()) : Optional.empty());
    }

    private Optional<String> trouble(CameraState state, Optional<Duration> frameAge) {
        if (state instanceof CameraState.Lost lost) {
            return Optional.of(texts.of("camera.lost", lost.why(), lost.detail()));
        } else if (state instanceof CameraState.Opening) {
            return Optional.of(texts.get("camera.opening"));
        }
        return frameAge.filter(age -> age.compareTo(STALE) > 0).map(age -> texts.get("camera.frozen", age.toSeconds()));
    }
}
