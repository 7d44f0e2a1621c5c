package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;
import java.util.List;
import org.gradphoto.kiosk.capture.Picture;

/**
 * What an inner layer of the person's model makes of the level head: {@value #CHANNELS} channels on {@value #SIDE} x {@value #SIDE} cells. The model learned
 * from many people to tell hair, cloth and skin from what is behind them, and this layer still knows which is which.
 *
 * <p>Each cell is averaged with its mirror image, because a hat, a fringe or glasses are the same on both sides: half the numbers, and better learned.
 */
final class HeadMap {

    static final int CHANNELS = 32;
    static final int SIDE = 16;

    private final float[] values;

    private HeadMap(float[] values) {
        this.values = values;
    }

    /** The numbers of one zone, channel by channel, row by row, from the outside to the middle. */
    double[] of(HeadZone zone) {
        double[] numbers = new double[zone.count()];
        int at = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            for (int row = zone.top(); row < zone.bottom(); row++) {
                int start = (channel * SIDE + row) * SIDE;
                for (int column = zone.outer(); column < SIDE / 2; column++) {
                    numbers[at++] = (values[start + column] + values[start + SIDE - 1 - column]) / 2;
                }
            }
        }
        return numbers;
    }

    /** Makes maps. Serves one thread. */
    static final class Maker {

        private static final int INPUT = 256;

        private final Network network;

        Maker(Path models, MatScope lasting) {
            network = new Network(
                    models.resolve("selfie_segmentation.tflite"),
                    INPUT,
                    1 / 255.0,
                    0,
                    List.of("add_1__xeno_compat__1"),
                    lasting);
        }

        /** The map of a level head; lives until the next. */
        HeadMap of(HeadPatch patch) {
            return new HeadMap(network.run(patch.mat()).get(0));
        }

        /** The map of the pixels of a head patch; lives until the next. */
        HeadMap of(Picture patch) {
            try (MatScope scope = new MatScope()) {
                return new HeadMap(network.run(Pictures.toMat(patch, scope)).get(0));
            }
        }
    }
}
