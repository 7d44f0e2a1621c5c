package org.gradphoto.kiosk.matting;

/**
 * One number for each place of a picture or of a coarser grid stretched over it: {@code width x height}, rows from the top.
 *
 * <p>The values are shared and not copied: a plane is filled by whoever makes it and only read after that.
 */
public record Plane(int width, int height, float[] values) {

    /** Refuses values that do not fill the plane. */
    public Plane {
        if (width <= 0 || height <= 0 || values.length != width * height) {
            throw new IllegalArgumentException(
                    width + " x " + height + " places are not filled by " + values.length + " values");
        }
    }

    static Plane empty(int width, int height) {
        return new Plane(width, height, new float[width * height]);
    }

    float at(int x, int y) {
        return values[y * width + x];
    }

    /** The same plane at another size, between the centres of the cells in straight lines. */
    Plane stretched(int wide, int high) {
        Plane large = empty(wide, high);
        float[] row = new float[width];
        for (int y = 0; y < high; y++) {
            blendRows((y + 0.5f) * height / high - 0.5f, row);
            for (int x = 0; x < wide; x++) {
                float place = Math.max(0, Math.min(width - 1, (x + 0.5f) * width / wide - 0.5f));
                int left = Math.min(width - 1, (int) place);
                int right = Math.min(width - 1, left + 1);
                large.values[y * wide + x] = row[left] + (place - left) * (row[right] - row[left]);
            }
        }
        return large;
    }

    private void blendRows(float at, float[] row) {
        float place = Math.max(0, Math.min(height - 1, at));
        int above = (int) place;
        int below = Math.min(height - 1, above + 1);
        for (int x = 0; x < width; x++) {
            float top = at(x, above);
            row[x] = top + (place - above) * (at(x, below) - top);
        }
    }
}
