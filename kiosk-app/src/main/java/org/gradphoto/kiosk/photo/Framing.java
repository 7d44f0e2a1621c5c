package org.gradphoto.kiosk.photo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/**
 * Finds the crop that puts a head where a profile wants it: scale and height together, with the largest distance from the borders of all windows. Pure
 * geometry; never enlarges, and never asks for more than the picture has.
 *
 * <p>In the photo the hair top lies at {@code t}, the eyes at {@code t + scale * (eyes - hair)}, the face is {@code scale * face} wide. All limits,
 * the borders of the picture included, are straight lines over the scale, so that the possible scales are one range and the best {@code t} for each
 * scale is the middle way between two lines.
 */
public final class Framing {

    private static final int STEPS = 512;

    private final HeadGeometry head;
    private final Region picture;
    private final PhotoProfile profile;

    private Framing(HeadGeometry head, Region picture, PhotoProfile profile) {
        this.head = head;
        this.picture = picture;
        this.profile = profile;
    }

    /** The best crop of a picture with these bounds, or why there is none. */
    public static FramingResult frame(HeadGeometry head, Region picture, PhotoProfile profile) {
        return new Framing(head, picture, profile).frame();
    }

    private FramingResult frame() {
        if (head.hairTopCut()) {
            return new FramingResult.NotFramed(List.of(PhotoProblem.of(PhotoProblem.Code.NO_ROOM_ABOVE)));
        }
        ScaleRange possible = range(EnumSet.allOf(Edge.class)).atMost(1);
        return possible.isEmpty()
                ? new FramingResult.NotFramed(new FramingProblems(this).find())
                : new FramingResult.Framed(best(possible));
    }

    /** The borders of the picture that a crop may reach over. */
    enum Edge {
        TOP,
        BOTTOM,
        SIDES
    }

    HeadGeometry head() {
        return head;
    }

    Region picture() {
        return picture;
    }

    PhotoProfile profile() {
        return profile;
    }

    /** The scales that meet all windows and keep the crop within these edges of the picture; may be above 1. */
    ScaleRange range(Set<Edge> edges) {
        ScaleRange range = new ScaleRange(
                profile.faceWidth().least() / head.faceWidth(),
                profile.faceWidth().most() / head.faceWidth());
        if (edges.contains(Edge.SIDES)) {
            range = range.atLeast(leastScaleBetweenSides());
        }
        for (Line lower : lowest(edges)) {
            for (Line upper : highest(edges)) {
                range = range.ordered(lower, upper);
            }
        }
        return range;
    }

    private double leastScaleBetweenSides() {
        double half = profile.width() / 2.0;
        double toNearerSide = Math.min(head.centre() - picture.x(), picture.right() - head.centre());
        double shifted = toNearerSide <= 0 ? Double.MAX_VALUE : (half - slack()) / toNearerSide;
        return Math.max(shifted, (double) profile.width() / picture.width());
    }

    /** How far the face may be off the middle: half of what the profile allows, so that a measuring error does not break the limit. */
    private double slack() {
        return profile.centreTolerance() / 2;
    }

    private double hairToEyes() {
        return head.eyeLine() - head.hairTop();
    }

    private List<Line> lowest(Set<Edge> edges) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.constant(profile.hairTop().least()));
        lines.add(new Line(profile.eyeLine().least(), -hairToEyes()));
        if (edges.contains(Edge.BOTTOM)) {
            lines.add(new Line(profile.height(), -(picture.bottom() - head.hairTop())));
        }
        return lines;
    }

    private List<Line> highest(Set<Edge> edges) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.constant(profile.hairTop().most()));
        lines.add(new Line(profile.eyeLine().most(), -hairToEyes()));
        if (edges.contains(Edge.TOP)) {
            lines.add(new Line(0, head.hairTop() - picture.y()));
        }
        return lines;
    }

    private Crop best(ScaleRange possible) {
        double bestScale = possible.least();
        double bestMargin = -1;
        for (int step = 0; step <= STEPS; step++) {
            double scale = possible.least() + (possible.most() - possible.least()) * step / STEPS;
            double margin = margin(scale, hairAt(scale));
            if (margin > bestMargin) {
                bestMargin = margin;
                bestScale = scale;
            }
        }
        return crop(bestScale, hairAt(bestScale));
    }

    /** The best height of the hair top at a scale: hair and eyes equally far from the middles of their windows, as far as the picture allows. */
    private double hairAt(double scale) {
        Set<Edge> edges = EnumSet.allOf(Edge.class);
        double low = lowest(edges).stream().mapToDouble(l -> l.at(scale)).max().orElse(0);
        double high =
                highest(edges).stream().mapToDouble(l -> l.at(scale)).min().orElse(0);
        double hairHalf = half(profile.hairTop());
        double eyeHalf = half(profile.eyeLine());
        double byHair = profile.hairTop().middle();
        double byEyes = profile.eyeLine().middle() - scale * hairToEyes();
        double balanced = (byHair * eyeHalf + byEyes * hairHalf) / (hairHalf + eyeHalf);
        return Math.max(low, Math.min(high, balanced));
    }

    /** The smallest distance from a window's border, as a share of half that window: 1 in all middles, 0 on a border. */
    double margin(double scale, double hair) {
        return Math.min(
                Math.min(margin(profile.hairTop(), hair), margin(profile.eyeLine(), hair + scale * hairToEyes())),
                margin(profile.faceWidth(), scale * head.faceWidth()));
    }

    private static double margin(Span window, double value) {
        return 1 - Math.abs(value - window.middle()) / half(window);
    }

    private static double half(Span window) {
        return Math.max(1e-9, (window.most() - window.least()) / 2);
    }

    private Crop crop(double scale, double hair) {
        double width = profile.width() / scale;
        double height = profile.height() / scale;
        double x = Math.max(picture.x(), Math.min(picture.right() - width, head.centre() - width / 2));
        double y = Math.max(picture.y(), Math.min(picture.bottom() - height, head.hairTop() - hair / scale));
        return new Crop(x, y, width, height, scale);
    }
}
