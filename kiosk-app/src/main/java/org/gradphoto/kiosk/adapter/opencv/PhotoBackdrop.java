package org.gradphoto.kiosk.adapter.opencv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.photo.BackdropFacts;

/**
 * Measures the backdrop of a photo in tiles: their middle colour, and how far they differ from each other. Noise and the weave of cloth vanish in the mean of a
 * tile; a gradient and a shadow do not.
 */
final class PhotoBackdrop {

    /** Side of a tile in pixels of the bust: about 30 pixels of a standard photo. */
    private static final int TILE = 12;

    private static final double SURELY_NOT_PERSON = 0.1;
    /** Cells of the mask kept clear of the person, whose outline is soft. */
    private static final int CLEAR = 6;
    /** A tile counts when it lies in the backdrop by this share. */
    private static final double LEAST_OF_TILE = 0.75;

    private static final int LEAST_TILES = 8;
    /** The few tiles that differ most may be a wisp of hair that the mask has missed. */
    private static final double OF_PAIRS = 0.98;

    private PhotoBackdrop() {}

    /** The backdrop; empty when too little of it is to be seen. */
    static Optional<BackdropFacts> measure(Bust bust, Lab wanted) {
        List<Lab> tiles = new ArrayList<>();
        for (int top = 0; top + TILE <= bust.lab().height(); top += TILE) {
            for (int left = 0; left + TILE <= bust.lab().width(); left += TILE) {
                tile(bust, left, top).ifPresent(tiles::add);
            }
        }
        return tiles.size() < LEAST_TILES
                ? Optional.empty()
                : Optional.of(new BackdropFacts(middle(tiles).distance(wanted), unevenness(tiles)));
    }

    private static Optional<Lab> tile(Bust bust, int left, int top) {
        double l = 0;
        double a = 0;
        double b = 0;
        int count = 0;
        int all = 0;
        for (int y = top; y < top + TILE; y += 2) {
            for (int x = left; x < left + TILE; x += 2) {
                all++;
                if (bust.mask().near(bust.pictureX(x), bust.pictureY(y), CLEAR) < SURELY_NOT_PERSON) {
                    Lab colour = bust.lab().at(x, y);
                    l += colour.l();
                    a += colour.a();
                    b += colour.b();
                    count++;
                }
            }
        }
        return count < LEAST_OF_TILE * all ? Optional.empty() : Optional.of(new Lab(l / count, a / count, b / count));
    }

    private static Lab middle(List<Lab> tiles) {
        return new Lab(
                median(tiles.stream().mapToDouble(Lab::l).toArray()),
                median(tiles.stream().mapToDouble(Lab::a).toArray()),
                median(tiles.stream().mapToDouble(Lab::b).toArray()));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double unevenness(List<Lab> tiles) {
        double[] pairs = new double[tiles.size() * (tiles.size() - 1) / 2];
        int pair = 0;
        for (int i = 0; i < tiles.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs[pair++] = tiles.get(i).distance(tiles.get(j));
            }
        }
        Arrays.sort(pairs);
        return pairs[(int) (OF_PAIRS * (pairs.length - 1))];
    }
}
