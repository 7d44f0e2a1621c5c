package org.gradphoto.kiosk.ui.station;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/** Shows the newest preview at each pulse: one copy into an image that is made once for each size. */
final class LivePicture extends Region {

    private final PreviewLoop previews;
    private final boolean mirrored;
    private final ImageView view = new ImageView();
    private final ReadOnlyObjectWrapper<Optional<ViewMapping>> mapping = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            previews.take().ifPresent(LivePicture.this::draw);
        }
    };
    private Optional<PixelBuffer<IntBuffer>> pixels = Optional.empty();
    private Optional<Size> source = Optional.empty();
    private volatile long drawn;

    LivePicture(PreviewLoop previews, boolean mirrored) {
        this.previews = previews;
        this.mirrored = mirrored;
        getStyleClass().add("live-picture");
        getChildren().add(view);
        view.setManaged(false);
        setMinSize(0, 0);
    }

    /** Where the picture lies in this region; absent before the first frame. */
    ReadOnlyObjectProperty<Optional<ViewMapping>> mapping() {
        return mapping.getReadOnlyProperty();
    }

    /** How many frames were drawn. Safe for any thread. */
    long drawn() {
        return drawn;
    }

    void start() {
        pulse.start();
    }

    void stop() {
        pulse.stop();
    }

    @Override
    protected void layoutChildren() {
        int width = (int) Math.max(1, getWidth() * scaleOfScreen());
        int height = (int) Math.max(1, getHeight() * scaleOfScreen());
        previews.fitInto(new Size(width, height));
        place();
    }

    private double scaleOfScreen() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private void draw(Preview preview) {
        PixelBuffer<IntBuffer> buffer = buffer(preview.shown());
        buffer.updateBuffer(whole -> {
            whole.getBuffer().clear();
            whole.getBuffer().put(preview.argb(), 0, whole.getBuffer().capacity());
            return new Rectangle2D(0, 0, whole.getWidth(), whole.getHeight());
        });
        previews.giveBack(preview);
        drawn = drawn + 1;
        if (!source.equals(Optional.of(preview.source()))) {
            source = Optional.of(preview.source());
            place();
        }
    }

    private PixelBuffer<IntBuffer> buffer(Size size) {
        PixelBuffer<IntBuffer> fitting = pixels.filter(
                        b -> b.getWidth() == size.width() && b.getHeight() == size.height())
                .orElseGet(() -> newBuffer(size));
        pixels = Optional.of(fitting);
        return fitting;
    }

    private PixelBuffer<IntBuffer> newBuffer(Size size) {
        IntBuffer memory = IntBuffer.allocate(size.width() * size.height());
        var buffer = new PixelBuffer<>(size.width(), size.height(), memory, PixelFormat.getIntArgbPreInstance());
        view.setImage(new WritableImage(buffer));
        return buffer;
    }

    private void place() {
        source.ifPresent(size -> {
            ViewMapping now = ViewMapping.fitted(size, getWidth(), getHeight(), mirrored);
            view.relocate(now.shown().getMinX(), now.shown().getMinY());
            view.setFitWidth(now.shown().getWidth());
            view.setFitHeight(now.shown().getHeight());
            mapping.set(Optional.of(now));
        });
    }
}
