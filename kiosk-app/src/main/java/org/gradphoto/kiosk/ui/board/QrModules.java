package org.gradphoto.kiosk.ui.board;

import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** Draws a QR code whose modules are whole pixels of the monitor, however much the board is enlarged: blurred edges cost phones their range. */
final class QrModules extends Region {

    /** Width of the white border in modules: ISO/IEC 18004. */
    private static final int QUIET_ZONE = 4;

    private final Path dark = new Path();
    private boolean[][] modules = new boolean[0][];

    QrModules(double side) {
        getStyleClass().add("qr-modules");
        dark.getStyleClass().add("qr-dark");
        dark.setManaged(false);
        getChildren().add(dark);
        setMinSize(side, side);
        setMaxSize(side, side);
        // The board is laid out before it knows how much it will be enlarged.
        localToSceneTransformProperty().subscribe(this::requestLayout);
    }

    void show(boolean[][] now) {
        modules = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        dark.getElements().clear();
        double scale = getLocalToSceneTransform().getMxx();
        int across = modules.length + 2 * QUIET_ZONE;
        double module = Math.floor(getWidth() * scale / across) / scale;
        double border = (getWidth() - modules.length * module) / 2;
        Point2D corner = onWholePixels(border, scale);
        for (int row = 0; row < modules.length; row++) {
            draw(modules[row], corner.getX(), corner.getY() + row * module, module);
        }
    }

    private Point2D onWholePixels(double border, double scale) {
        Point2D inScene = localToScene(border, border);
        return new Point2D(
                border + (Math.rint(inScene.getX()) - inScene.getX()) / scale,
                border + (Math.rint(inScene.getY()) - inScene.getY()) / scale);
    }

    /** Draws the dark runs of a row, each as one rectangle. */
    private void draw(boolean[] row, double left, double top, double module) {
        int start = 0;
        while (start < row.length) {
            int end = start;
            while (end < row.length && row[end]) {
                end++;
            }
            if (end > start) {
                rectangle(left + start * module, top, (end - start) * module, module);
            }
            start = end + 1;
        }
    }

    private void rectangle(double x, double y, double width, double height) {
        dark.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new HLineTo(x + width),
                        new VLineTo(y + height),
                        new HLineTo(x),
                        new ClosePath());
    }
}
