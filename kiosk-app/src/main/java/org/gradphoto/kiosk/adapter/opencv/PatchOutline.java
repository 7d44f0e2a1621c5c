package org.gradphoto.kiosk.adapter.opencv;

/** A convex part of the head patch between points of the mesh, such as an eye. */
final class PatchOutline {

    private final Spot[] corners;

    private PatchOutline(Spot[] corners) {
        this.corners = corners;
    }

    /** The part between these points of the mesh, in order around it. */
    static PatchOutline of(HeadPatch patch, Mesh mesh, int... points) {
        Spot[] corners = new Spot[points.length];
        for (int i = 0; i < points.length; i++) {
            corners[i] = patch.fromPicture(mesh.at(points[i]));
        }
        return new PatchOutline(corners);
    }

    /** What is done with a pixel. */
    interface Visitor {
        void at(int x, int y);
    }

    /** Visits every pixel of the picture inside; tells how many there were. */
    int forEach(LabPicture lab, Visitor visitor) {
        int left = (int) Math.floor(extreme(true, -1));
        int right = (int) Math.floor(extreme(true, 1));
        int bottom = (int) Math.floor(extreme(false, 1));
        int count = 0;
        for (int y = (int) Math.floor(extreme(false, -1)); y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                if (lab.has(x, y) && has(x + 0.5, y + 0.5)) {
                    visitor.at(x, y);
                    count++;
                }
            }
        }
        return count;
    }

    private double extreme(boolean ofX, int sign) {
        double most = -Double.MAX_VALUE;
        for (Spot corner : corners) {
            most = Math.max(most, sign * (ofX ? corner.x() : corner.y()));
        }
        return sign * most;
    }

    /** Whether a place lies on the same side of all edges. */
    private boolean has(double x, double y) {
        boolean left = false;
        boolean right = false;
        for (int i = 0; i < corners.length; i++) {
            Spot from = corners[i];
            Spot to = corners[(i + 1) % corners.length];
            double side = (to.x() - from.x()) * (y - from.y()) - (to.y() - from.y()) * (x - from.x());
            left |= side < 0;
            right |= side > 0;
        }
        return !(left && right);
    }
}
