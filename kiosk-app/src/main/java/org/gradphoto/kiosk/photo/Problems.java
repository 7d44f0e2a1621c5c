package org.gradphoto.kiosk.photo;

import java.util.ArrayList;
import java.util.List;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;

/** Collects what is wrong with one photo. */
final class Problems {

    private final List<PhotoProblem> fails = new ArrayList<>();
    private final List<PhotoProblem> doubts = new ArrayList<>();

    void fail(PhotoProblem problem) {
        fails.add(problem);
    }

    void doubt(PhotoProblem problem) {
        doubts.add(problem);
    }

    /** A value that lies outside a window fails when it does so by more than its measuring error. */
    void outside(Span window, double value, double error, Code code) {
        if (window.contains(value)) {
            return;
        }
        double limit = value < window.least() ? window.least() : window.most();
        add(Math.abs(value - limit) > error, PhotoProblem.of(code, value, limit));
    }

    /** A value that is doubtful above one limit and fails above another. */
    void above(double value, double doubtful, double failing, Code code) {
        if (value > doubtful) {
            add(value > failing, PhotoProblem.of(code, value, value > failing ? failing : doubtful));
        }
    }

    private void add(boolean certain, PhotoProblem problem) {
        (certain ? fails : doubts).add(problem);
    }

    PhotoVerdict verdict() {
        return new PhotoVerdict(fails, doubts);
    }
}
