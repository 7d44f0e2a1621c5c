package org.gradphoto.kiosk.learning;

/** Where linear models are taken from by name: the ones the station works with, or ones that never saw a certain source. */
public interface LinearModels {

    /**
     * The model of a name, such as {@code ears}.
     *
     * @param features how many features it must weigh
     * @throws IllegalArgumentException when its file is missing, damaged or made for other features; the message names it
     */
    LinearModel named(String name, int features);
}
