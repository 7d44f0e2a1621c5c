package org.gradphoto.kiosk.adapter.opencv;

import org.gradphoto.kiosk.capture.Region;

/** How likely each place of a region shows the person, 0 to 1. */
final class Mask {

    private final Region area;
    private final int side;
    private final float[] likely;

    /** A square grid of probabilities stretched over the region. */
    Mask(Region area, int side, float[] likely) {
        this.area = area;
        this.side = side;
        this.likely = likely;
    }

    Region area() {
        return area;
    }

    int side() {
        return side;
    }

    /** The probability in a cell of the grid. */
    double cell(int column, int row) {
        return likely[row * side + column];
    }

    /** The column over a place of the picture, kept inside the grid. */
    int column(double x) {
        return clamp((x - area.x()) / area.width() * side);
    }

    /** The row over a place of the picture, kept inside the grid. */
    int row(double y) {
        return clamp((y - area.y()) / area.height() * side);
    }

    /** The x in the picture of a width in the grid, cells from its left edge. */
    double pictureX(double cells) {
        return area.x() + cells / side * area.width();
    }

    /** The y in the picture of a height in the grid, cells from its upper edge. */
    double pictureY(double cells) {
        return area.y() + cells / side * area.height();
    }

    /** The largest probability in the cells around a place, for what must keep clear of the person. */
    double near(double x, double y, int cells) {
        int column = column(x);
        int row = row(y);
        double most = 0;
        for (int r = Math.max(0, row - cells); r <= Math.min(side - 1, row + cells); r += cells) {
            for (int c = Math.max(0, column - cells); c <= Math.min(side - 1, column + cells); c += cells) {
                most = Math.max(most, cell(c, r));
            }
        }
        return most;
    }

    /** The smallest probability at a place and so many cells above, below and beside it, for what must lie well inside the person. */
    double least(double x, double y, int cells) {
        int column = column(x);
        int row = row(y);
        double sides = Math.min(cell(Math.max(0, column - cells), row), cell(Math.min(side - 1, column + cells), row));
        double ends = Math.min(cell(column, Math.max(0, row - cells)), cell(column, Math.min(side - 1, row + cells)));
        return Math.min(cell(column, row), Math.min(sides, ends));
    }

    /** The probability at a place of the picture. */
    double at(double x, double y) {
        return cell(column(x), row(y));
    }

    private int clamp(double cells) {
        return (int) Math.max(0, Math.min(side - 1, Math.floor(cells)));
    }
}
