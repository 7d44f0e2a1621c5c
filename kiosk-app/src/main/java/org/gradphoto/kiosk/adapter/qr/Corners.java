package org.gradphoto.kiosk.adapter.qr;

import com.google.zxing.ResultPoint;
import com.google.zxing.qrcode.detector.FinderPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a code probably is: the middles of its three finder patterns, in pixels.
 *
 * @param corner the one between the two others
 * @param right of the corner along the first row of modules
 * @param below the corner along the first column
 * @param module estimated side of a module, pixels
 */
record Corners(ResultPoint corner, ResultPoint right, ResultPoint below, double module) {

    private static final double MOST_UNLIKE_MODULES = 1.8;
    private static final double MOST_UNLIKE_SIDES = 0.45;
    /** The finder patterns of a code of version 1 are 14 modules apart, those of version 20, 90. */
    private static final double LEAST_MODULES = 9;

    private static final double MOST_MODULES = 100;
    /** Smaller ones are noise, or too small to come close to. */
    private static final double LEAST_PIXELS = 1.9;

    private static final double SAME_MODULES = 0.9;
    private static final int MOST_PATTERNS = 12;

    private record Rated(Corners corners, double fault) {}

    /** The likeliest places among patterns that were seen, some of them by mistake; the best first. */
    static List<Corners> among(List<FinderPattern> seen) {
        List<FinderPattern> patterns = seen.stream()
                .filter(pattern -> pattern.getEstimatedModuleSize() > LEAST_PIXELS)
                .sorted(Comparator.comparingDouble(FinderPattern::getEstimatedModuleSize)
                        .reversed())
                .limit(MOST_PATTERNS)
                .toList();
        List<Rated> rated = new ArrayList<>();
        for (int a = 0; a < patterns.size(); a++) {
            for (int b = a + 1; b < patterns.size(); b++) {
                for (int c = b + 1; c < patterns.size(); c++) {
                    rate(patterns.get(a), patterns.get(b), patterns.get(c), rated);
                }
            }
        }
        rated.sort(Comparator.comparingDouble(Rated::fault));
        return rated.stream().map(Rated::corners).toList();
    }

    private static void rate(FinderPattern a, FinderPattern b, FinderPattern c, List<Rated> rated) {
        double smallest =
                Math.min(a.getEstimatedModuleSize(), Math.min(b.getEstimatedModuleSize(), c.getEstimatedModuleSize()));
        double largest =
                Math.max(a.getEstimatedModuleSize(), Math.max(b.getEstimatedModuleSize(), c.getEstimatedModuleSize()));
        ResultPoint[] ordered = {a, b, c};
        ResultPoint.orderBestPatterns(ordered);
        double module = (a.getEstimatedModuleSize() + b.getEstimatedModuleSize() + c.getEstimatedModuleSize()) / 3;
        Corners corners = new Corners(ordered[1], ordered[2], ordered[0], module);
        double across = ResultPoint.distance(corners.corner, corners.right);
        double down = ResultPoint.distance(corners.corner, corners.below);
        double unlikeSides = Math.abs(across - down) / Math.max(across, down);
        double modules = Math.max(across, down) / module;
        if (largest / smallest < MOST_UNLIKE_MODULES
                && unlikeSides < MOST_UNLIKE_SIDES
                && modules > LEAST_MODULES
                && modules < MOST_MODULES) {
            rated.add(new Rated(corners, unlikeSides + corners.skew(across, down) + largest / smallest - 1));
        }
    }

    /** How far the angle at the corner is from a right one: its cosine. */
    private double skew(double across, double down) {
        double dot = (right.getX() - corner.getX()) * (below.getX() - corner.getX())
                + (right.getY() - corner.getY()) * (below.getY() - corner.getY());
        return Math.abs(dot) / (across * down);
    }

    /** The same place in a picture that is so many times as large. */
    Corners enlarged(double factor) {
        return new Corners(times(corner, factor), times(right, factor), times(below, factor), module * factor);
    }

    /** Whether another place is the same, seen again. */
    boolean isAt(Corners other) {
        double apart = ResultPoint.distance(corner, other.corner)
                + ResultPoint.distance(right, other.right)
                + ResultPoint.distance(below, other.below);
        return apart < SAME_MODULES * module;
    }

    private static ResultPoint times(ResultPoint point, double factor) {
        return new ResultPoint((float) (point.getX() * factor), (float) (point.getY() * factor));
    }

    /** From the corner to its neighbours in modules, about; the mean of both sides. */
    double modules() {
        return (ResultPoint.distance(corner, right) + ResultPoint.distance(corner, below)) / 2 / module;
    }
}
