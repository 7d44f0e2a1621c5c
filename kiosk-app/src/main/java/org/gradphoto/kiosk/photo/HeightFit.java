package org.gradphoto.kiosk.photo;

import java.util.List;

/**
 * The best height of the hair top at one scale.
 *
 * @param hair pixels of the photo from its upper edge
 * @param margin smallest distance from a border as a share of half a window; negative outside
 */
record HeightFit(double hair, double margin) {

    /**
     * The place that keeps the largest margin in all windows. A margin m leaves each window an interval around its middle; the largest m is the one at
     * which some two of the intervals, or one and a border of the picture, just touch.
     *
     * @param low the hair top may not lie above this, because the picture ends below
     * @param high the hair top may not lie below this, because the picture ends above
     */
    static HeightFit of(List<Window> windows, double scale, double low, double high) {
        double margin = 1;
        for (Window window : windows) {
            double middle = window.middle(scale);
            double half = window.span().half();
            margin = Math.min(margin, 1 - Math.max(middle - high, low - middle) / half);
            for (Window other : windows) {
                double apart = middle - other.middle(scale);
                margin = Math.min(margin, 1 - apart / (half + other.span().half()));
            }
        }
        return new HeightFit(middle(windows, scale, low, high, margin), margin);
    }

    private static double middle(List<Window> windows, double scale, double low, double high, double margin) {
        double least = low;
        double most = high;
        for (Window window : windows) {
            double reach = window.span().half() * (1 - margin);
            least = Math.max(least, window.middle(scale) - reach);
            most = Math.min(most, window.middle(scale) + reach);
        }
        return (least + most) / 2;
    }
}
