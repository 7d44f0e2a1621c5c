package org.gradphoto.kiosk.photo;

/** A closed range of values, such as where the eye line may lie, in pixels of the standard photo. */
public record Span(double least, double most) {

    /** Refuses a range that is upside down. */
    public Span {
        if (!(least <= most)) {
            throw new IllegalArgumentException("a span runs from least to most, not from " + least + " to " + most);
        }
    }

    /** Whether the value lies inside, borders included. */
    public boolean contains(double value) {
        return value >= least && value <= most;
    }

    /** The same range of a picture that is larger by the factor. */
    Span scaled(double factor) {
        return new Span(least * factor, most * factor);
    }

    public double middle() {
        return (least + most) / 2;
    }

    /** Half its length; never quite 0, so that shares of it can be told. */
    double half() {
        return Math.max(1e-9, (most - least) / 2);
    }
}
