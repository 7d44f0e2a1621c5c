package org.gradphoto.kiosk.photo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/**
 * Finds the crop that puts a head where a profile wants it: scale and place together, with the largest distance from the borders of all windows. Pure
 * geometry; never rotates, mirrors or enlarges, and never asks for more than the picture has.
 *
 * <p>In the photo the hair top lies at {@code t}, the eyes at {@code t + scale * (eyes - hair)}, the chin likewise, the face is {@code scale * face} wide.
 * All limits, the borders of the picture included, are straight lines over the scale, so that the possible scales are one range. The best margin at a
 * scale is the solution of a linear programme and therefore concave over the scale: its top is found by narrowing from both sides.
 */
public final class Framing {

    /** Each step leaves two thirds of the range: less than a thousandth of a pixel after all of them. */
    private static final int STEPS = 60;

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
        List<PhotoProblem> cut = cut();
        if (!cut.isEmpty()) {
            return new FramingResult.NotFramed(cut);
        }
        ScaleRange possible = range(EnumSet.allOf(Edge.class), true).atMost(1);
        return possible.isEmpty()
                ? new FramingResult.NotFramed(new FramingProblems(this).find())
                : new FramingResult.Framed(crop(best(possible)));
    }

    /** What no crop can mend, whatever the windows. */
    private List<PhotoProblem> cut() {
        List<PhotoProblem> problems = new ArrayList<>();
        if (picture.width() < profile.width() || picture.height() < profile.height()) {
            boolean narrow = picture.width() < profile.width();
            problems.add(PhotoProblem.of(
                    Code.PICTURE_TOO_SMALL,
                    narrow ? picture.width() : picture.height(),
                    narrow ? profile.width() : profile.height()));
        } else if (head.faceLeft() < picture.x() != head.faceRight() > picture.right()) {
            // Cut at both sides it is too large, which the windows tell.
            problems.add(PhotoProblem.of(Code.FACE_CUT));
        } else if (head.hairTopCut()) {
            problems.add(PhotoProblem.of(Code.NO_ROOM_ABOVE));
        }
        return problems;
    }

    /** The borders of the picture that a crop may not reach over. */
    enum Edge {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
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

    /**
     * The scales that meet all windows and keep the crop within these edges of the picture; may be above 1.
     *
     * @param wholeHair whether the hair beside the head must lie in the photo
     */
    ScaleRange range(Set<Edge> edges, boolean wholeHair) {
        ScaleRange range = new ScaleRange(
                profile.faceWidth().least() / head.faceWidth(),
                profile.faceWidth().most() / head.faceWidth());
        if (wholeHair) {
            range = range.atMost(profile.width() / 2.0 / hairReach());
        }
        for (Edge edge : edges) {
            range = range.atLeast(leastScaleBeside(edge));
        }
        for (Line lower : lowest(edges)) {
            for (Line upper : highest(edges)) {
                range = range.ordered(lower, upper);
            }
        }
        return range;
    }

    /** From the middle of the face to the hair's outermost point. */
    private double hairReach() {
        return Math.max(
                head.faceWidth() / 2, Math.max(head.centre() - head.hairLeft(), head.hairRight() - head.centre()));
    }

    /** The scale from which on the crop stays clear of a side, the middle of the face as far off the photo's middle as is allowed; 0 for no side. */
    private double leastScaleBeside(Edge edge) {
        double room =
                switch (edge) {
                    case LEFT -> head.centre() - picture.x();
                    case RIGHT -> picture.right() - head.centre();
                    case TOP, BOTTOM -> Double.MAX_VALUE;
                };
        double shifted = room <= 0 ? Double.MAX_VALUE : roomBeside() / room;
        return room == Double.MAX_VALUE ? 0 : Math.max(shifted, (double) profile.width() / picture.width());
    }

    /** Pixels of the photo that must lie between the middle of the face and each of its sides. */
    double roomBeside() {
        return profile.width() / 2.0 - profile.centreTolerance();
    }

    /** The lines that the hair top may not lie above. */
    List<Line> lowest(Set<Edge> edges) {
        List<Line> lines = new ArrayList<>();
        windows().forEach(window -> lines.add(window.lower()));
        if (edges.contains(Edge.BOTTOM)) {
            lines.add(new Line(profile.height(), head.hairTop() - picture.bottom()));
        }
        return lines;
    }

    /** The lines that the hair top may not lie below. */
    List<Line> highest(Set<Edge> edges) {
        List<Line> lines = new ArrayList<>();
        windows().forEach(window -> lines.add(window.upper()));
        if (edges.contains(Edge.TOP)) {
            lines.add(new Line(0, head.hairTop() - picture.y()));
        }
        return lines;
    }

    private List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        windows.add(new Window(profile.hairTop(), 0));
        windows.add(new Window(profile.eyeLine(), head.eyeLine() - head.hairTop()));
        profile.windows().chin().ifPresent(chin -> windows.add(new Window(chin, head.chin() - head.hairTop())));
        return windows;
    }

    private double best(ScaleRange possible) {
        double low = possible.least();
        double high = Math.max(low, possible.most());
        for (int step = 0; step < STEPS; step++) {
            double third = (high - low) / 3;
            if (margin(low + third) < margin(high - third)) {
                low += third;
            } else {
                high -= third;
            }
        }
        return (low + high) / 2;
    }

    /** The smallest distance from a window's border at a scale, as a share of half that window: 1 in all middles, 0 on a border. */
    private double margin(double scale) {
        double face = 1
                - Math.abs(scale * head.faceWidth() - profile.faceWidth().middle())
                        / profile.faceWidth().half();
        double centre = 1 - offMiddle(scale) / Math.max(1e-9, profile.centreTolerance());
        return Math.min(Math.min(face, centre), fit(scale).margin());
    }

    /** How far the middle of the face must lie off the photo's middle, because the picture ends. */
    private double offMiddle(double scale) {
        double room = Math.min(head.centre() - picture.x(), picture.right() - head.centre());
        return Math.max(0, profile.width() / 2.0 - scale * room);
    }

    private HeightFit fit(double scale) {
        double fromBottom = profile.height() - scale * (picture.bottom() - head.hairTop());
        double fromTop = scale * (head.hairTop() - picture.y());
        return HeightFit.of(windows(), scale, fromBottom, fromTop);
    }

    private Crop crop(double scale) {
        double width = profile.width() / scale;
        double height = profile.height() / scale;
        double hair = fit(scale).hair();
        double x = Math.max(picture.x(), Math.min(picture.right() - width, head.centre() - width / 2));
        double y = Math.max(picture.y(), Math.min(picture.bottom() - height, head.hairTop() - hair / scale));
        return new Crop(x, y, width, height, scale);
    }
}
