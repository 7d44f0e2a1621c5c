package org.gradphoto.kiosk.adapter.opencv;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opencv.core.Mat;

/** Holds native matrices and frees them together, because their memory is unknown to the garbage collector. */
final class MatScope implements AutoCloseable {

    private final Deque<Mat> held = new ArrayDeque<>();

    /** An empty matrix that lives as long as the scope. */
    Mat mat() {
        return keep(new Mat());
    }

    <M extends Mat> M keep(M mat) {
        held.push(mat);
        return mat;
    }

    /** How many matrices it holds now. */
    int size() {
        return held.size();
    }

    @Override
    public void close() {
        held.forEach(Mat::release);
        held.clear();
    }
}
