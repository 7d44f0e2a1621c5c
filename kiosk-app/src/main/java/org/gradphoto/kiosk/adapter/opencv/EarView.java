package org.gradphoto.kiosk.adapter.opencv;

/** How an ear is looked at, in pixels of the head patch, where a face is {@value HeadPatch#FACE} wide. */
enum EarView {
    /** Wide: where hair comes from, where it goes, and what of the backdrop is seen beside the head. */
    WIDE(96, 128, 60, 17, 16),
    /** Near: the rim and the folds of the ear itself. */
    NEAR(64, 96, 44, 17, 8);

    private final int width;
    private final int height;
    private final int outside;
    private final int belowEyes;
    private final int cell;

    EarView(int width, int height, int outside, int belowEyes, int cell) {
        this.width = width;
        this.height = height;
        this.outside = outside;
        this.belowEyes = belowEyes;
        this.cell = cell;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How far it reaches outwards from the cheek. */
    int outside() {
        return outside;
    }

    /** How far its middle lies below the line of the eyes. */
    int belowEyes() {
        return belowEyes;
    }

    /** Side of the cells that features are gathered in. */
    int cell() {
        return cell;
    }

    int columns() {
        return width / cell;
    }

    int rows() {
        return height / cell;
    }
}
