package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;

/** Adds up colours to their mean. */
final class MeanLab {

    private double l;
    private double a;
    private double b;
    private int count;

    void add(double moreL, double moreA, double moreB) {
        l += moreL;
        a += moreA;
        b += moreB;
        count++;
    }

    int count() {
        return count;
    }

    /** The mean; empty before the first colour. */
    Optional<Lab> get() {
        return count == 0 ? Optional.empty() : Optional.of(new Lab(l / count, a / count, b / count));
    }
}
